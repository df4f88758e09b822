<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>Copy prompt</source>
        <translation>Copiar prompt</translation>
    </message>
    <message>
        <source>Copy &amp;with rules</source>
        <translation>Copiar &amp;con las reglas</translation>
    </message>
    <message>
        <source>Copy &amp;rules only</source>
        <translation>Copiar solo las &amp;reglas</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copiar en&amp;lace</translation>
    </message>
    <message>
        <source>As a /&amp;command in Cursor…</source>
        <translation>Como /comando &amp;en Cursor…</translation>
    </message>
    <message>
        <source>&amp;Open in Cursor</source>
        <translation>&amp;Abrir en Cursor</translation>
    </message>
    <message>
        <source>Open the &amp;rules in Cursor</source>
        <translation>Abrir las &amp;reglas en Cursor</translation>
    </message>
    <message>
        <source>Open as a /&amp;command in Cursor</source>
        <translation>Abrir como /&amp;comando en Cursor</translation>
    </message>
    <message>
        <source>&amp;Prompt…</source>
        <translation>&amp;Prompt…</translation>
    </message>
    <message>
        <source>Prompt &amp;with rules…</source>
        <translation>Prompt &amp;con las reglas…</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>&amp;Reglas…</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>Si&amp;guiente</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>Save ru&amp;les…</source>
        <translation>Guardar reg&amp;las…</translation>
    </message>
    <message>
        <source>&amp;New prompt</source>
        <translation>&amp;Nuevo prompt</translation>
    </message>
    <message>
        <source>Prompts of this pro&amp;ject…</source>
        <translation>Prompts de este pro&amp;yecto…</translation>
    </message>
    <message>
        <source>&amp;Projects…</source>
        <translation>&amp;Proyectos…</translation>
    </message>
    <message>
        <source>&amp;Save project</source>
        <translation>Guardar p&amp;royecto</translation>
    </message>
    <message>
        <source>Save in project &amp;folder…</source>
        <translation>&amp;Guardar en la carpeta del proyecto…</translation>
    </message>
    <message>
        <source>See a finished &amp;example</source>
        <translation>Ver un &amp;ejemplo completo</translation>
    </message>
    <message>
        <source>&amp;Why these questions?</source>
        <translation>¿Por &amp;qué estas preguntas?</translation>
    </message>
    <message>
        <source>Ask &amp;me each time</source>
        <translation>Preguntar cada &amp;vez</translation>
    </message>
    <message>
        <source>Next remark</source>
        <translation>Observación siguiente</translation>
    </message>
    <message>
        <source>Previous remark</source>
        <translation>Observación anterior</translation>
    </message>
    <message>
        <source>All rema&amp;rks</source>
        <translation>T&amp;odas las observaciones</translation>
    </message>
    <message>
        <source>M&amp;odels on this machine…</source>
        <translation>&amp;Modelos en este equipo…</translation>
    </message>
    <message>
        <source>Find on the &amp;Hub…</source>
        <translation>Buscar en el &amp;Hub…</translation>
    </message>
    <message>
        <source>&amp;Add a framework page…</source>
        <translation>Añadir una página de &amp;framework…</translation>
    </message>
    <message>
        <source>F&amp;ind…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Buscar anterior</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Tamaño de texto habitual</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Con&amp;traste alto</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>A&amp;bout Askwell</source>
        <translation>Acerca de As&amp;kwell</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Histor&amp;y…</source>
        <translation>H&amp;istorial…</translation>
    </message>
    <message>
        <source>Start from a &amp;text…</source>
        <translation>Partir de un te&amp;xto…</translation>
    </message>
    <message>
        <source>Larger pane</source>
        <translation>Panel más grande</translation>
    </message>
    <message>
        <source>Smaller pane</source>
        <translation>Panel más pequeño</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::AboutPage</name>
    <message>
        <source>About Askwell</source>
        <translation>Acerca de Askwell</translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation>Copiar las versiones</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Askwell is free software under the GPL 3.0 or later. It is built on parts of others, and its facts come from others too.</source>
        <translation>Askwell es software libre bajo la GPL 3.0 o posterior. Se apoya en partes de otros, y sus datos también vienen de otros.</translation>
    </message>
    <message>
        <source>Third-party notices</source>
        <translation>Avisos de terceros</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::AnswerEditor</name>
    <message>
        <source>Ask me each time</source>
        <translation>Preguntar cada vez</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::BlankForm</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::ConflictPage</name>
    <message>
        <source>Two versions of this project</source>
        <translation>Dos versiones de este proyecto</translation>
    </message>
    <message>
        <source>What the file holds now, and what it would hold after saving yours.</source>
        <translation>Lo que contiene el archivo ahora y lo que contendría tras guardar la propia.</translation>
    </message>
    <message>
        <source>&amp;Reload the file</source>
        <translation>&amp;Recargar el archivo</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Conservar la propia</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>Decidir &amp;más tarde</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::DifferenceView</name>
    <message>
        <source>Now</source>
        <comment>title of the old text in a comparison</comment>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>After saving</source>
        <comment>title of the new text in a comparison</comment>
        <translation>Después de guardar</translation>
    </message>
    <message>
        <source>The file now</source>
        <translation>El archivo ahora</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Lo que cambiará</translation>
    </message>
    <message>
        <source>The file after saving</source>
        <translation>El archivo después de guardar</translation>
    </message>
    <message>
        <source>The two texts differ in too many lines to compare them here.</source>
        <translation>Los dos textos difieren en demasiadas líneas para compararlos aquí.</translation>
    </message>
    <message>
        <source>No line changes.</source>
        <translation>No cambia ninguna línea.</translation>
    </message>
    <message>
        <source>The last line gets the line end that it lacks now.</source>
        <translation>La última línea recibe el fin de línea que le falta.</translation>
    </message>
    <message>
        <source>The last line loses its line end.</source>
        <translation>La última línea pierde su fin de línea.</translation>
    </message>
    <message>
        <source>More lines change.</source>
        <comment>for screen readers, after a list of changed lines</comment>
        <translation>Cambian más líneas.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <comment>a line, for screen readers</comment>
        <translation>Añadido: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <comment>a line, for screen readers</comment>
        <translation>Eliminado: %1</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::ExamplePage</name>
    <message>
        <source>A finished example</source>
        <translation>Un ejemplo completo</translation>
    </message>
    <message>
        <source>This is what the answers make together. Your own words stay as they are.</source>
        <translation>Esto es lo que forman las respuestas juntas. Las palabras propias quedan como están.</translation>
    </message>
    <message>
        <source>Finished example</source>
        <translation>Ejemplo completo</translation>
    </message>
    <message>
        <source>Start from this example</source>
        <translation>Empezar por este ejemplo</translation>
    </message>
    <message>
        <source>Back to my prompt</source>
        <translation>Volver a mi prompt</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::Fact</name>
    <message>
        <source>This machine</source>
        <comment>adds its GPU and memory to the answer</comment>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>From this project</source>
        <comment>adds its versions to the answer</comment>
        <translation>De este proyecto</translation>
    </message>
    <message>
        <source>Models on this machine…</source>
        <translation>Modelos en este equipo…</translation>
    </message>
    <message>
        <source>Adds the GPU and the memory of this machine to the answer</source>
        <translation>Añade a la respuesta la GPU y la memoria de este equipo</translation>
    </message>
    <message>
        <source>Adds the versions of Python and of its libraries to the answer</source>
        <translation>Añade a la respuesta las versiones de Python y de sus bibliotecas</translation>
    </message>
    <message>
        <source>Lists what is downloaded already, to insert one with its commit</source>
        <translation>Muestra lo que ya está descargado, para insertarlo con su commit</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::FindBar</name>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>%1 found</source>
        <comment>%1 is a number of places</comment>
        <translation>Encontrados: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the place that is shown of all that were found</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <comment>%1 is the name of a field or pane</comment>
        <translation>Buscar en %1</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Coincidencia anterior (Mayús+Intro)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Coincidencia siguiente (Intro)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::HelpPage</name>
    <message>
        <source>Read the prompt, fill the blanks that are left, and copy it. No remark has to be followed.</source>
        <translation>Lee el prompt, rellena los huecos que queden y cópialo. No es obligatorio seguir ninguna observación.</translation>
    </message>
    <message>
        <source>Tick the files that your tools read. Nothing is written before you save, and the last save can be undone.</source>
        <translation>Marca los archivos que leen tus herramientas. No se escribe nada antes de guardar, y el último guardado se puede deshacer.</translation>
    </message>
    <message>
        <source>Type to search, Enter opens. A project keeps its folder, its rules and the answers that are pinned.</source>
        <translation>Escribe para buscar; Entrar abre. Un proyecto conserva su carpeta, sus reglas y las respuestas fijadas.</translation>
    </message>
    <message>
        <source>Every prompt of the project. Enter opens one.</source>
        <translation>Todos los prompts del proyecto. Entrar abre uno.</translation>
    </message>
    <message>
        <source>What you copied and saved, on this machine only. Use a prompt again, or copy its text.</source>
        <translation>Lo que copiaste y guardaste, solo en este equipo. Usa un prompt de nuevo o copia su texto.</translation>
    </message>
    <message>
        <source>The models of the Hugging Face cache. Enter puts one into the answer, with its commit.</source>
        <translation>Los modelos de la caché de Hugging Face. Entrar pone uno en la respuesta, con su commit.</translation>
    </message>
    <message>
        <source>Insert an example, or take it back</source>
        <translation>Insertar un ejemplo, o retirarlo</translation>
    </message>
    <message>
        <source>To the next blank, then on</source>
        <translation>Al siguiente hueco y luego adelante</translation>
    </message>
    <message>
        <source>Remove the chosen blank, or entry of a list</source>
        <translation>Quitar el hueco elegido o la entrada de una lista</translation>
    </message>
    <message>
        <source>Rename the entry of a list</source>
        <translation>Cambiar el nombre de la entrada de una lista</translation>
    </message>
    <message>
        <source>Duplicate the entry of a list</source>
        <translation>Duplicar la entrada de una lista</translation>
    </message>
    <message>
        <source>Starting from a text: move the sentence at the cursor</source>
        <translation>Al partir de un texto: mover la frase del cursor</translation>
    </message>
    <message>
        <source>Back to the prompt; nothing is lost</source>
        <translation>Volver al prompt; no se pierde nada</translation>
    </message>
    <message>
        <source>Answer in your own words, or begin with an example: it writes a sentence with blanks to fill. Everything you type is kept.</source>
        <translation>Responde con tus palabras o empieza con un ejemplo: escribe una frase con huecos por rellenar. Todo lo que escribes se conserva.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>What you copied and saved. Secrets are masked before they are kept.</source>
        <translation>Lo que se copió y se guardó. Los secretos se enmascaran antes de conservarse.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Back to the question (Esc)</source>
        <translation>Volver a la pregunta (Esc)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>Text of the chosen entry</source>
        <translation>Texto de la entrada elegida</translation>
    </message>
    <message>
        <source>&amp;Keep a history</source>
        <translation>Llevar un hi&amp;storial</translation>
    </message>
    <message>
        <source>Clea&amp;r…</source>
        <comment>the history</comment>
        <translation>&amp;Borrar…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Use again</source>
        <translation>&amp;Usar de nuevo</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Nothing yet. What you copy appears here.</source>
        <translation>Nada todavía. Lo que se copie aparecerá aquí.</translation>
    </message>
    <message>
        <source>Nothing holds these words.</source>
        <translation>Nada contiene estas palabras.</translation>
    </message>
    <message>
        <source>Rules are no prompt: copy them</source>
        <translation>Unas reglas no son un prompt: copiarlas</translation>
    </message>
    <message>
        <source>The whole history goes, and this cannot be undone.</source>
        <translation>Se borra todo el historial, y no se puede deshacer.</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation>Borrar el historial</translation>
    </message>
    <message>
        <source>Clear left drafts and copies of replaced files too</source>
        <translation>Borrar también los borradores dejados y las copias de archivos reemplazados</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Eliminado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::HubCacheModel</name>
    <message>
        <source>%1 B</source>
        <comment>billions of parameters</comment>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>millions of parameters</comment>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>Adapter</source>
        <comment>of a model</comment>
        <translation>Adaptador</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>no licence declared</source>
        <translation>sin licencia declarada</translation>
    </message>
    <message>
        <source>not downloaded to the end</source>
        <translation>descarga incompleta</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>Parámetros: %1</translation>
    </message>
    <message>
        <source>%1 by its card alone</source>
        <comment>a licence</comment>
        <translation>%1 solo según su ficha</translation>
    </message>
    <message>
        <source>gated</source>
        <comment>a model that wants terms accepted</comment>
        <translation>con acceso condicionado</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::HubCachePanel</name>
    <message numerus="yes">
        <source>%n folders of the cache were passed over.</source>
        <translation>
            <numerusform>Se omitió %n carpeta de la caché.</numerusform>
            <numerusform>Se omitieron %n carpetas de la caché.</numerusform>
        </translation>
    </message>
    <message>
        <source>Models on this machine</source>
        <translation>Modelos en este equipo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Back to the question (Esc)</source>
        <translation>Volver a la pregunta (Esc)</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>Volver a la pregunta</translation>
    </message>
    <message>
        <source>Search by name, licence or task</source>
        <translation>Buscar por nombre, licencia o tarea</translation>
    </message>
    <message>
        <source>Search the models</source>
        <translation>Buscar en los modelos</translation>
    </message>
    <message>
        <source>Models and data sets</source>
        <translation>Modelos y conjuntos de datos</translation>
    </message>
    <message>
        <source>Licences are those that the cards declare; this is no legal advice. “main” is the head of the day of the download.</source>
        <translation>Las licencias son las que declaran las fichas; esto no es asesoramiento jurídico. «main» es el estado del repositorio el día de la descarga.</translation>
    </message>
    <message>
        <source>Find on the Hub</source>
        <translation>Buscar en el Hub</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insertar</translation>
    </message>
    <message>
        <source>Insert into the answer</source>
        <translation>Insertar en la respuesta</translation>
    </message>
    <message>
        <source>Puts its name and commit where the cursor is in the answer</source>
        <translation>Pone su nombre y su commit donde está el cursor en la respuesta</translation>
    </message>
    <message>
        <source>Looking at the Hugging Face cache…</source>
        <translation>Examinando la caché de Hugging Face…</translation>
    </message>
    <message>
        <source>No model is downloaded on this machine yet: %1 does not exist.</source>
        <translation>Todavía no hay ningún modelo descargado en este equipo: %1 no existe.</translation>
    </message>
    <message>
        <source>%1 holds no model and no data set yet.</source>
        <comment>%1 is a folder</comment>
        <translation>%1 todavía no contiene ningún modelo ni conjunto de datos.</translation>
    </message>
    <message>
        <source>Nothing here matches “%1”.</source>
        <translation>Nada coincide aquí con «%1».</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::MainWindow</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>%1 are names, the rest is counted</comment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>A blank is open: %1.</source>
        <comment>%1 is its name</comment>
        <translation>Queda un hueco por rellenar: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n blanks are open: %1.</source>
        <comment>%1 are their names</comment>
        <translation>
            <numerusform>Queda %n hueco por rellenar: %1.</numerusform>
            <numerusform>Quedan %n huecos por rellenar: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the first</source>
        <translation>Ir al primero</translation>
    </message>
    <message>
        <source>A command does not ask for it.</source>
        <translation>Un comando no lo pide.</translation>
    </message>
    <message>
        <source>A command does not ask for them.</source>
        <translation>Un comando no los pide.</translation>
    </message>
    <message>
        <source>Keep it in braces</source>
        <translation>Dejarlo entre llaves</translation>
    </message>
    <message>
        <source>Keep them in braces</source>
        <translation>Dejarlos entre llaves</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <comment>%1 are clauses of the prompt</comment>
        <translation>Omitido: %1.</translation>
    </message>
    <message>
        <source>Select some words of your answer first; they become a blank that asks again.</source>
        <translation>Seleccione primero algunas palabras de la respuesta; se convierten en un hueco que vuelve a preguntar.</translation>
    </message>
    <message>
        <source>Open without %1</source>
        <comment>%1 names questions</comment>
        <translation>Abrir sin %1</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Abrir de todos modos</translation>
    </message>
    <message>
        <source>Open without it</source>
        <translation>Abrir sin ello</translation>
    </message>
    <message>
        <source>Open without them</source>
        <translation>Abrir sin ellos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>No abrir</translation>
    </message>
    <message>
        <source>Save without %1</source>
        <comment>%1 names questions</comment>
        <translation>Guardar sin %1</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Guardar de todos modos</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omitirlo</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Omitirlos</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>No guardar</translation>
    </message>
    <message>
        <source>Copy without %1</source>
        <comment>%1 names questions</comment>
        <translation>Copiar sin %1</translation>
    </message>
    <message>
        <source>Copy anyway</source>
        <translation>Copiar de todos modos</translation>
    </message>
    <message>
        <source>Copy without it</source>
        <translation>Copiar sin ello</translation>
    </message>
    <message>
        <source>Copy without them</source>
        <translation>Copiar sin ellos</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Do not copy</source>
        <translation>No copiar</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Todavía no hay nada escrito.</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Guardar como archivo</translation>
    </message>
    <message>
        <source>Markdown (*.md);;All files (*)</source>
        <translation>Markdown (*.md);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <comment>%1 is a file</comment>
        <translation>Guardado en %1.</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Escribirlo</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <comment>%1 names a question</comment>
        <translation>%1: sin respuesta.</translation>
    </message>
    <message>
        <source>%1 are empty.</source>
        <comment>%1 names questions</comment>
        <translation>%1: sin respuesta.</translation>
    </message>
    <message>
        <source>Replace it with %1</source>
        <comment>%1 names an environment variable</comment>
        <translation>Sustituirlo por %1</translation>
    </message>
    <message>
        <source>The text holds a secret: %1 (%2).</source>
        <comment>%1 names the kind of secret, %2 is its masked beginning</comment>
        <translation>El texto contiene un secreto: %1 (%2).</translation>
    </message>
    <message>
        <source>Rules copied.</source>
        <translation>Reglas copiadas.</translation>
    </message>
    <message>
        <source>Copied with the rules. Paste it into the chat.</source>
        <translation>Copiado con las reglas. Péguelo en el chat.</translation>
    </message>
    <message>
        <source>Copied. Paste it into Cursor’s chat. The rules are in no project yet.</source>
        <translation>Copiado. Péguelo en el chat de Cursor. Las reglas no están todavía en ningún proyecto.</translation>
    </message>
    <message>
        <source>Copied. Paste it into Cursor’s chat. Rules: in %1.</source>
        <translation>Copiado. Péguelo en el chat de Cursor. Reglas: en %1.</translation>
    </message>
    <message>
        <source>Save rules…</source>
        <translation>Guardar reglas…</translation>
    </message>
    <message>
        <source>Copy with rules</source>
        <translation>Copiar con las reglas</translation>
    </message>
    <message>
        <source>Copied. Paste it into Cursor’s chat.</source>
        <translation>Copiado. Péguelo en el chat de Cursor.</translation>
    </message>
    <message>
        <source>Keep as a project</source>
        <translation>Conservar como proyecto</translation>
    </message>
    <message>
        <source>The rules are in no project yet.</source>
        <translation>Las reglas no están todavía en ningún proyecto.</translation>
    </message>
    <message>
        <source>The rules are in %1.</source>
        <comment>%1 is a folder</comment>
        <translation>Las reglas están en %1.</translation>
    </message>
    <message>
        <source>Copy rules</source>
        <translation>Copiar reglas</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>Copiar prompt</translation>
    </message>
    <message>
        <source>Open on the web…</source>
        <translation>Abrir en la web…</translation>
    </message>
    <message>
        <source>No program here opens Cursor’s links.</source>
        <translation>Ningún programa de aquí abre los enlaces de Cursor.</translation>
    </message>
    <message>
        <source>The link could not be handed on.</source>
        <translation>No se pudo entregar el enlace.</translation>
    </message>
    <message>
        <source>Handed to Cursor. Did it not open?</source>
        <translation>Entregado a Cursor. ¿No se abrió?</translation>
    </message>
    <message>
        <source>Cursor shows the rules; agree to them there.</source>
        <translation>Cursor muestra las reglas; acéptelas allí.</translation>
    </message>
    <message>
        <source>Cursor shows the command; agree to it there.</source>
        <translation>Cursor muestra el comando; acéptelo allí.</translation>
    </message>
    <message>
        <source>Cursor shows the prompt; send it there.</source>
        <translation>Cursor muestra el prompt; envíelo allí.</translation>
    </message>
    <message>
        <source>This address contains your rules and is opened through cursor.com.</source>
        <translation>Esta dirección contiene sus reglas y se abre a través de cursor.com.</translation>
    </message>
    <message>
        <source>This address contains your prompt and is opened through cursor.com.</source>
        <translation>Esta dirección contiene su prompt y se abre a través de cursor.com.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirla</translation>
    </message>
    <message>
        <source>Handed to the browser.</source>
        <translation>Entregado al navegador.</translation>
    </message>
    <message>
        <source>Copied. This address contains your prompt and is opened through cursor.com.</source>
        <translation>Copiado. Esta dirección contiene su prompt y se abre a través de cursor.com.</translation>
    </message>
    <message>
        <source>Link copied. It contains your prompt and opens in Cursor.</source>
        <translation>Enlace copiado. Contiene su prompt y se abre en Cursor.</translation>
    </message>
    <message>
        <source>Copy the web address</source>
        <translation>Copiar la dirección web</translation>
    </message>
    <message>
        <source>This machine does not tell its memory or its GPU.</source>
        <translation>Este equipo no indica su memoria ni su GPU.</translation>
    </message>
    <message>
        <source>This project has no folder yet.</source>
        <translation>Este proyecto todavía no tiene carpeta.</translation>
    </message>
    <message>
        <source>Choose it…</source>
        <translation>Elegirla…</translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation>Carpeta del proyecto</translation>
    </message>
    <message>
        <source>%1 states no version of Python or of a library of the field.</source>
        <comment>%1 is a folder</comment>
        <translation>%1 no indica ninguna versión de Python ni de una biblioteca del campo.</translation>
    </message>
    <message>
        <source>That stands in the answer already.</source>
        <translation>Eso ya está en la respuesta.</translation>
    </message>
    <message>
        <source>This opens %1 and sends nothing else.</source>
        <comment>%1 is an address</comment>
        <translation>Esto abre %1 y no envía nada más.</translation>
    </message>
    <message>
        <source>No program here opens web addresses: %1</source>
        <comment>%1 is an address</comment>
        <translation>Ningún programa de aquí abre direcciones web: %1</translation>
    </message>
    <message>
        <source>The answers are not in English: Askwell looks for secrets, personal data and gaps only.</source>
        <translation>Las respuestas no están en inglés: Askwell solo busca secretos, datos personales y lagunas.</translation>
    </message>
    <message>
        <source>There is nothing to remark.</source>
        <translation>No hay nada que observar.</translation>
    </message>
    <message>
        <source>Added to %1.</source>
        <comment>%1 names a question</comment>
        <translation>Añadido a %1.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Not shown again in this project.</source>
        <translation>No se mostrará más en este proyecto.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The rule: “%1”</source>
        <comment>%1 is a rule of the framework page</comment>
        <translation>La regla: «%1»</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Framework</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Sa&amp;ve as a file</source>
        <translation>Guardar como &amp;archivo</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompt · %1</source>
        <comment>%1 is a number of words</comment>
        <translation>Prompt · %1</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>the last step</comment>
        <translation>Repaso</translation>
    </message>
    <message>
        <source>The example stands in the steps.</source>
        <translation>El ejemplo está en los pasos.</translation>
    </message>
    <message>
        <source>Your own page, in place of the bundled one</source>
        <translation>Una página propia, en lugar de la incluida</translation>
    </message>
    <message>
        <source>Add a framework page</source>
        <translation>Añadir una página de framework</translation>
    </message>
    <message>
        <source>Framework pages (*.md);;All files (*)</source>
        <translation>Páginas de framework (*.md);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>Se añadió %1.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Sustituirla</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Nuevo prompt</translation>
    </message>
    <message>
        <source>What was not saved before is kept.</source>
        <translation>Lo que no estaba guardado se conserva.</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Volver a ello</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <comment>%1 names a project</comment>
        <translation>Guardado como «%1».</translation>
    </message>
    <message>
        <source>The project holds a secret, and others can read this folder.</source>
        <translation>El proyecto contiene un secreto y otras personas pueden leer esta carpeta.</translation>
    </message>
    <message>
        <source>Another program has changed this project since it was opened.</source>
        <translation>Otro programa ha cambiado este proyecto desde que se abrió.</translation>
    </message>
    <message>
        <source>Reload it</source>
        <translation>Recargarlo</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar el mío</translation>
    </message>
    <message>
        <source>Save in project folder</source>
        <translation>Guardar en la carpeta del proyecto</translation>
    </message>
    <message>
        <source>Askwell projects (*.askwell)</source>
        <translation>Proyectos de Askwell (*.askwell)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <comment>%1 is a file</comment>
        <translation>Guardado: %1.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Eliminado.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>Se eliminó «%1».</translation>
    </message>
    <message>
        <source>The framework that asks; its rules come first</source>
        <translation>El framework que pregunta; sus reglas van primero</translation>
    </message>
    <message>
        <source>%1 (not on this machine)</source>
        <comment>%1 names a framework</comment>
        <translation>%1 (no está en este equipo)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <comment>the language that the window speaks</comment>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>This is a new prompt with the old words. What you had before is under Prompts of this project.</source>
        <translation>Este es un prompt nuevo con las palabras de antes. Lo que había está en Prompts de este proyecto.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Abrir un archivo</translation>
    </message>
    <message>
        <source>Texts (*.md *.mdc *.txt *.rules);;All files (*)</source>
        <translation>Textos (*.md *.mdc *.txt *.rules);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>C&amp;ursor</source>
        <translation>C&amp;ursor</translation>
    </message>
    <message>
        <source>Show the difference</source>
        <comment>between two versions of a project</comment>
        <translation>Mostrar la diferencia</translation>
    </message>
    <message>
        <source>Save it elsewhere…</source>
        <translation>Guardarlo en otro lugar…</translation>
    </message>
    <message>
        <source>%1 is no longer there. What you see is kept.</source>
        <comment>%1 is a file</comment>
        <translation>%1 ya no está. Lo que ve se conserva.</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>Guardarlo de nuevo</translation>
    </message>
    <message>
        <source>That is more than one answer.</source>
        <translation>Eso es más que una respuesta.</translation>
    </message>
    <message>
        <source>Show where each part goes</source>
        <translation>Mostrar adónde va cada parte</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::NoticesPage</name>
    <message>
        <source>Third-party notices</source>
        <translation>Avisos de terceros</translation>
    </message>
    <message>
        <source>Back to my prompt</source>
        <translation>Volver a mi prompt</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::ProjectRulesEditor</name>
    <message>
        <source>Project rules</source>
        <translation>Reglas del proyecto</translation>
    </message>
    <message>
        <source>Your own rules; they stand at the end of the rules.</source>
        <translation>Reglas propias; van al final de las reglas.</translation>
    </message>
    <message>
        <source>Your own rules, one a line:
- Our data stays in the EU</source>
        <comment>an example of a rule</comment>
        <translation>Reglas propias, una por línea:
- Nuestros datos permanecen en la UE</translation>
    </message>
    <message>
        <source>Line %1 holds an invisible character, %2.</source>
        <comment>%1 is a number, %2 names a character: U+200B</comment>
        <translation>La línea %1 contiene un carácter invisible, %2.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Eliminarlo</translation>
    </message>
    <message>
        <source>Remove all of them</source>
        <translation>Eliminarlos todos</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::ProjectsDelegate</name>
    <message>
        <source>Name of the project</source>
        <translation>Nombre del proyecto</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::ProjectsModel</name>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::ProjectsPanel</name>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Back to the question (Esc)</source>
        <translation>Volver a la pregunta (Esc)</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>Volver a la pregunta</translation>
    </message>
    <message>
        <source>Search the projects</source>
        <translation>Buscar en los proyectos</translation>
    </message>
    <message>
        <source>Import…</source>
        <comment>a project from a file</comment>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Import a project</source>
        <translation>Importar un proyecto</translation>
    </message>
    <message>
        <source>Project</source>
        <comment>a menu: what can be done with the chosen project</comment>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>What can be done with the project</source>
        <translation>Lo que se puede hacer con el proyecto</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Abrir proyecto</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Export…</source>
        <comment>a project into a file</comment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Deleted projects</source>
        <translation>Proyectos eliminados</translation>
    </message>
    <message>
        <source>No project is kept yet. A project remembers its folder, its rules and the answers that stay the same.</source>
        <translation>Todavía no se conserva ningún proyecto. Un proyecto recuerda su carpeta, sus reglas y las respuestas que no cambian.</translation>
    </message>
    <message>
        <source>Import a project…</source>
        <translation>Importar un proyecto…</translation>
    </message>
    <message>
        <source>No project matches “%1”.</source>
        <translation>Ningún proyecto coincide con «%1».</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Open a sample project</source>
        <translation>Abrir un proyecto de muestra</translation>
    </message>
    <message>
        <source>Duplicated as “%1”.</source>
        <translation>Duplicado como «%1».</translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>Se eliminó «%1».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>«%1» está de vuelta.</translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <translation>Restaurar «%1»</translation>
    </message>
    <message>
        <source>Askwell projects (*.askwell *.json)</source>
        <comment>a file dialog&apos;s filter</comment>
        <translation>Proyectos de Askwell (*.askwell *.json)</translation>
    </message>
    <message>
        <source>Imported “%1”.</source>
        <translation>Se importó «%1».</translation>
    </message>
    <message>
        <source>“%1” holds what looks like a secret: %2 (%3).</source>
        <comment>%1 is a project, %2 a kind of secret, %3 its masked text</comment>
        <translation>«%1» contiene lo que parece un secreto: %2 (%3).</translation>
    </message>
    <message>
        <source>Export anyway</source>
        <translation>Exportar de todos modos</translation>
    </message>
    <message>
        <source>Export the project</source>
        <translation>Exportar el proyecto</translation>
    </message>
    <message>
        <source>Askwell projects (*.askwell)</source>
        <comment>a file dialog&apos;s filter</comment>
        <translation>Proyectos de Askwell (*.askwell)</translation>
    </message>
    <message>
        <source>%1 exists already. Nothing was written; export under another name.</source>
        <translation>%1 ya existe. No se escribió nada; exporte con otro nombre.</translation>
    </message>
    <message>
        <source>Exported “%1” to %2.</source>
        <translation>Se exportó «%1» a %2.</translation>
    </message>
    <message>
        <source>Search by name, folder, framework or answer</source>
        <translation>Buscar por nombre, carpeta, framework o respuesta</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::PromptPane</name>
    <message>
        <source>The answer will cover: %1</source>
        <comment>%1 is a row of parts</comment>
        <translation>La respuesta abarcará: %1</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>The prompt as it will be copied. Enter goes to the question at the cursor.</source>
        <translation>El prompt tal como se copiará. Intro lleva a la pregunta donde está el cursor.</translation>
    </message>
    <message>
        <source>1 word</source>
        <comment>length of the prompt</comment>
        <translation>1 palabra</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <comment>length of the prompt</comment>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::PromptsPanel</name>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Of the project “%1”</source>
        <translation>Del proyecto «%1»</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Back to the question (Esc)</source>
        <translation>Volver a la pregunta (Esc)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Open prompt</source>
        <translation>Abrir prompt</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Todavía sin escribir</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <comment>%1 is a time</comment>
        <translation>Modificado: %1</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::QuestionPage</name>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Yours</source>
        <comment>mark of the part that the user writes</comment>
        <translation>Propio</translation>
    </message>
    <message>
        <source>Keep this answer for new prompts</source>
        <translation>Conservar esta respuesta para nuevos prompts</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>See a finished example</source>
        <translation>Ver un ejemplo completo</translation>
    </message>
    <message>
        <source>A weak and a good answer</source>
        <translation>Una respuesta débil y una buena</translation>
    </message>
    <message>
        <source>Weak: %1
Good: %2</source>
        <comment>%1 and %2 are answers</comment>
        <translation>Débil: %1
Buena: %2</translation>
    </message>
    <message>
        <source>Task: %1. Choose another.</source>
        <comment>%1 names a task</comment>
        <translation>Tarea: %1. Elegir otra.</translation>
    </message>
    <message>
        <source>What your answer was taken for. Click to choose another task.</source>
        <translation>Lo que se entendió de la respuesta. Haga clic para elegir otra tarea.</translation>
    </message>
    <message>
        <source>Start from a text</source>
        <translation>Partir de un texto</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::QuietLine</name>
    <message>
        <source>Problem</source>
        <comment>severity of a message, before its sentence</comment>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Worth adding</source>
        <comment>severity of a message, before its sentence</comment>
        <translation>Conviene añadir</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>severity of a message, before its sentence</comment>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::ReasonsPage</name>
    <message>
        <source>Why these questions?</source>
        <translation>¿Por qué estas preguntas?</translation>
    </message>
    <message>
        <source>From the framework page “%1”.</source>
        <translation>De la página de framework «%1».</translation>
    </message>
    <message>
        <source>The key idea</source>
        <translation>La idea clave</translation>
    </message>
    <message>
        <source>Why this order works</source>
        <translation>Por qué funciona este orden</translation>
    </message>
    <message>
        <source>Back to my prompt</source>
        <translation>Volver a mi prompt</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::RemarkLine</name>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>More</source>
        <comment>opens a menu of what else can be done about a remark</comment>
        <translation>Más</translation>
    </message>
    <message>
        <source>&amp;Show in the answer</source>
        <translation>&amp;Mostrar en la respuesta</translation>
    </message>
    <message>
        <source>&amp;How it is reckoned</source>
        <translation>Ver el &amp;cálculo</translation>
    </message>
    <message>
        <source>&amp;Not for this project</source>
        <translation>&amp;No para este proyecto</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::RemarkList</name>
    <message>
        <source>Worth adding</source>
        <translation>Conviene añadir</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::RemarksPage</name>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Línea base</translation>
    </message>
    <message>
        <source>Data split</source>
        <translation>Partición de datos</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Latency or memory</source>
        <translation>Latencia o memoria</translation>
    </message>
    <message>
        <source>Reproducibility</source>
        <translation>Reproducibilidad</translation>
    </message>
    <message>
        <source>Limitations</source>
        <translation>Limitaciones</translation>
    </message>
    <message>
        <source>%1: stated</source>
        <translation>%1: indicado</translation>
    </message>
    <message>
        <source>%1: not stated</source>
        <translation>%1: no indicado</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>There is nothing to remark.</source>
        <translation>No hay nada que observar.</translation>
    </message>
    <message>
        <source>The answers are not in English: Askwell looks for secrets, personal data and gaps only.</source>
        <translation>Las respuestas no están en inglés: Askwell solo busca secretos, datos personales y lagunas.</translation>
    </message>
    <message>
        <source>How memory was reckoned</source>
        <translation>Cómo se calculó la memoria</translation>
    </message>
    <message>
        <source>Stated, or not</source>
        <translation>Indicado o no</translation>
    </message>
    <message>
        <source>Not every job needs all nine. What the words leave open, Askwell does not guess.</source>
        <translation>No todos los trabajos necesitan los nueve. Lo que las palabras dejan abierto, Askwell no lo adivina.</translation>
    </message>
    <message>
        <source>Back to my prompt</source>
        <translation>Volver a mi prompt</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::ReviewPage</name>
    <message>
        <source>Write it</source>
        <translation>Escribirlo</translation>
    </message>
    <message>
        <source>Write %1</source>
        <comment>%1 is a question&apos;s label</comment>
        <translation>Escribir %1</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1: sin respuesta.</translation>
    </message>
    <message>
        <source>%1 are empty.</source>
        <translation>%1: sin respuesta.</translation>
    </message>
    <message>
        <source>All blanks are filled.</source>
        <translation>Todos los huecos están rellenos.</translation>
    </message>
    <message>
        <source>One blank is left.</source>
        <translation>Queda un hueco.</translation>
    </message>
    <message numerus="yes">
        <source>%n blanks are left.</source>
        <translation>
            <numerusform>Queda %n hueco.</numerusform>
            <numerusform>Quedan %n huecos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n remarks</source>
        <translation>
            <numerusform>%n observación en total</numerusform>
            <numerusform>Las %n observaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Save rules…</source>
        <translation>Guardar reglas…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Repaso</translation>
    </message>
    <message>
        <source>Why these questions?</source>
        <translation>¿Por qué estas preguntas?</translation>
    </message>
    <message>
        <source>The whole prompt</source>
        <translation>El prompt completo</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::RulesPane</name>
    <message>
        <source>Concise</source>
        <translation>Concisas</translation>
    </message>
    <message>
        <source>The short rules that the framework page gives.</source>
        <translation>Las reglas breves que da la página de framework.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completas</translation>
    </message>
    <message>
        <source>The persona, the expertise and every rule of the framework page.</source>
        <translation>La persona, la pericia y todas las reglas de la página de framework.</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Elegidas</translation>
    </message>
    <message>
        <source>The short rules and the sections that you tick.</source>
        <translation>Las reglas breves y las secciones que se marquen.</translation>
    </message>
    <message>
        <source>%1 is not on this machine. Its rules are left out.</source>
        <comment>%1 names a framework</comment>
        <translation>%1 no está en este equipo. Sus reglas se omiten.</translation>
    </message>
    <message>
        <source>%1 are not on this machine. Their rules are left out.</source>
        <comment>%1 names frameworks</comment>
        <translation>%1 no están en este equipo. Sus reglas se omiten.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Fixed</source>
        <comment>mark of the rules: the framework owns them</comment>
        <translation>Fijas</translation>
    </message>
    <message>
        <source>Fixed by the framework; they go into a rules file, not into the prompt.</source>
        <translation>Fijadas por el framework; van en un archivo de reglas, no en el prompt.</translation>
    </message>
    <message>
        <source>Yours</source>
        <comment>mark of what the user wrote</comment>
        <translation>Propio</translation>
    </message>
    <message>
        <source>%1 rules</source>
        <comment>Concise, Full or Chosen</comment>
        <translation>Reglas: %1</translation>
    </message>
    <message>
        <source>Which rules</source>
        <translation>Qué reglas</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More about the rules</source>
        <translation>Más sobre las reglas</translation>
    </message>
    <message>
        <source>&amp;Sections…</source>
        <comment>of a framework page, to tick</comment>
        <translation>&amp;Secciones…</translation>
    </message>
    <message>
        <source>&amp;Project rules…</source>
        <translation>Reglas del &amp;proyecto…</translation>
    </message>
    <message>
        <source>&amp;Add rules from</source>
        <translation>&amp;Añadir reglas de</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>closes a list or an editor</comment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Tick what is added to the short rules.</source>
        <translation>Marque lo que se añade a las reglas breves.</translation>
    </message>
    <message>
        <source>Project rules</source>
        <translation>Reglas del proyecto</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::SaveRulesFileRow</name>
    <message>
        <source>Not written: it would hold a secret.</source>
        <translation>No escrito: contendría un secreto.</translation>
    </message>
    <message>
        <source>%1; you agreed to replace it</source>
        <comment>%1 is the state of a file</comment>
        <translation>%1; se aceptó sustituirlo</translation>
    </message>
    <message>
        <source>%1; you agreed to the change</source>
        <comment>%1 is the state of a file</comment>
        <translation>%1; se aceptó el cambio</translation>
    </message>
    <message>
        <source>%1; it stays as it is until you agree</source>
        <comment>%1 is the state of a file</comment>
        <translation>%1; queda como está hasta que se acepte</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>%1 is the state of a file, %2 what git says of it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Hide what it will hold</source>
        <translation>Ocultar lo que contendrá</translation>
    </message>
    <message>
        <source>Show what it will hold</source>
        <translation>Mostrar lo que contendrá</translation>
    </message>
    <message>
        <source>Hide what will change</source>
        <translation>Ocultar lo que cambiará</translation>
    </message>
    <message>
        <source>Show what will change</source>
        <translation>Mostrar lo que cambiará</translation>
    </message>
    <message>
        <source>Replace this file; a copy of the old one is kept</source>
        <translation>Sustituir este archivo; se conserva una copia del anterior</translation>
    </message>
    <message>
        <source>Write Askwell&apos;s part into this file; a copy of the old one is kept</source>
        <translation>Escribir la parte de Askwell en este archivo; se conserva una copia del anterior</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::SaveRulesFolderRow</name>
    <message>
        <source>Choose the folder of your project to see what would be written there.</source>
        <translation>Elija la carpeta del proyecto para ver qué se escribiría en ella.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Elegir carpeta…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Elegir otra carpeta…</translation>
    </message>
    <message>
        <source>Project folder: %1</source>
        <translation>Carpeta del proyecto: %1</translation>
    </message>
    <message>
        <source>Used before: %1</source>
        <comment>%1 lists folders</comment>
        <translation>Usadas antes: %1</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::SaveRulesPanel</name>
    <message>
        <source>%1 and %2</source>
        <comment>the end of a list: what comes before, and its last word</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>Save rules</source>
        <translation>Guardar reglas</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Back to the question (Esc)</source>
        <translation>Volver a la pregunta (Esc)</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>Volver a la pregunta</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Undo last save</source>
        <translation>Deshacer el último guardado</translation>
    </message>
    <message>
        <source>Choose the folder of your project</source>
        <translation>Elegir la carpeta del proyecto</translation>
    </message>
    <message numerus="yes">
        <source>Files for other tools (%n)</source>
        <comment>opens a list</comment>
        <translation>
            <numerusform>Archivo para otras herramientas (%n)</numerusform>
            <numerusform>Archivos para otras herramientas (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown</source>
        <comment>of a list that can be folded</comment>
        <translation>Desplegada</translation>
    </message>
    <message>
        <source>Folded</source>
        <comment>of a list that can be folded</comment>
        <translation>Plegada</translation>
    </message>
    <message>
        <source>%1 would hold what looks like a secret: %2 (%3).</source>
        <comment>%1 is a file, %2 a kind of secret, %3 its masked text</comment>
        <translation>%1 contendría lo que parece un secreto: %2 (%3).</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Guardar de todos modos</translation>
    </message>
    <message>
        <source>No file is ticked.</source>
        <translation>No hay ningún archivo marcado.</translation>
    </message>
    <message>
        <source>Everything is up to date.</source>
        <translation>Todo está al día.</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>rules into files</comment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Saved %1 in %2.</source>
        <comment>%1 lists files, %2 is a folder</comment>
        <translation>Guardado en %2: %1.</translation>
    </message>
    <message>
        <source>A copy of the old %1 is kept.</source>
        <comment>%1 lists files</comment>
        <translation>Se conserva una copia de lo anterior: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>Mostrar lo que cambió</translation>
    </message>
    <message>
        <source>Put back as it was: %1.</source>
        <comment>%1 lists files</comment>
        <translation>Restablecido como estaba: %1.</translation>
    </message>
    <message>
        <source>Removed again: %1.</source>
        <comment>%1 lists files</comment>
        <translation>Eliminado de nuevo: %1.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Deshecho.</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::SaveRulesTargetRow</name>
    <message>
        <source>The file that the framework page names</source>
        <translation>El archivo que nombra la página de framework</translation>
    </message>
    <message>
        <source>Askwell&apos;s part of %1</source>
        <comment>%1 is a file</comment>
        <translation>La parte de Askwell en %1</translation>
    </message>
    <message>
        <source>%1 %2, looked at %3</source>
        <comment>%1 are sentences, %2 is the address of a vendor&apos;s page, %3 a date</comment>
        <translation>%1 %2, consultado el %3</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <comment>%1 is an address</comment>
        <translation>Abre %1</translation>
    </message>
    <message>
        <source>File name and scope</source>
        <translation>Nombre de archivo y alcance</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre de archivo</translation>
    </message>
    <message>
        <source>Shown</source>
        <comment>of a list that can be folded</comment>
        <translation>Desplegada</translation>
    </message>
    <message>
        <source>Folded</source>
        <comment>of a list that can be folded</comment>
        <translation>Plegada</translation>
    </message>
    <message>
        <source>As the framework is called</source>
        <translation>Como se llama el framework</translation>
    </message>
    <message>
        <source>File name for %1</source>
        <comment>%1 is a tool</comment>
        <translation>Nombre de archivo para %1</translation>
    </message>
    <message>
        <source>Only for</source>
        <translation>Solo para</translation>
    </message>
    <message>
        <source>All files; or patterns, such as src/**/*.py, notebooks/*</source>
        <translation>Todos los archivos; o patrones como src/**/*.py, notebooks/*</translation>
    </message>
    <message>
        <source>Only for these files, %1</source>
        <comment>%1 is a tool</comment>
        <translation>Solo para estos archivos, %1</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::SearchField</name>
    <message>
        <source>Clear the field</source>
        <translation>Vaciar el campo</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::StartTextPage</name>
    <message>
        <source>Start from a text</source>
        <translation>Partir de un texto</translation>
    </message>
    <message>
        <source>A rough note, a prompt you have already, or a rules file. Alt+1 to Alt+%1 puts the sentence at the cursor under a question; the cues that are found by themselves are English.</source>
        <translation>Una nota en bruto, un prompt ya escrito o un archivo de reglas. De Alt+1 a Alt+%1, la frase del cursor pasa a una pregunta; las pistas que se encuentran solas están en inglés.</translation>
    </message>
    <message>
        <source>Text to start from</source>
        <translation>Texto de partida</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>Put what finds no place under %1 as well</source>
        <comment>%1 names a question</comment>
        <translation>Poner también en %1 lo que no encuentra sitio</translation>
    </message>
    <message>
        <source>&amp;Start with it</source>
        <translation>&amp;Empezar con él</translation>
    </message>
    <message>
        <source>&amp;Back to my prompt</source>
        <translation>&amp;Volver a mi prompt</translation>
    </message>
    <message>
        <source>This cannot be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Look here</source>
        <translation>Conviene mirar</translation>
    </message>
    <message>
        <source>%1 stands more than once.</source>
        <comment>%1 is a label of the prompt</comment>
        <translation>%1 aparece más de una vez.</translation>
    </message>
    <message>
        <source>Finds no place</source>
        <translation>No encuentra sitio</translation>
    </message>
    <message>
        <source>Write or open a text first</source>
        <translation>Primero hay que escribir o abrir un texto</translation>
    </message>
    <message>
        <source>Under %1: %2</source>
        <comment>%1 names a question, %2 is a sentence</comment>
        <translation>En %1: %2</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::StepButton</name>
    <message>
        <source>Open</source>
        <comment>state of a step: nothing written yet</comment>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>state of a step</comment>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Optional</source>
        <comment>state of a step: may stay empty</comment>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Problem</source>
        <comment>state of a step</comment>
        <translation>Problema</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::TaskMenu</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Images and video</source>
        <translation>Imágenes y vídeo</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Several at once</source>
        <translation>Varios a la vez</translation>
    </message>
    <message>
        <source>Tables and time series</source>
        <translation>Tablas y series temporales</translation>
    </message>
    <message>
        <source>Reinforcement learning</source>
        <translation>Aprendizaje por refuerzo</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
</context>
<context>
    <name>BlankHints</name>
    <message>
        <source>One of: %1</source>
        <translation>Uno de: %1</translation>
    </message>
    <message>
        <source>e.g. %1</source>
        <comment>%1 is an example of a value</comment>
        <translation>p. ej., %1</translation>
    </message>
    <message>
        <source>last time: %1</source>
        <comment>%1 is the value that was given then</comment>
        <translation>la última vez: %1</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>What should be done?</source>
        <translation>¿Qué hay que hacer?</translation>
    </message>
    <message>
        <source>One job: what goes in, what comes out, on which data.</source>
        <translation>Un solo trabajo: qué entra, qué sale, con qué datos.</translation>
    </message>
    <message>
        <source>Build a sentiment model</source>
        <translation>Construir un modelo de sentimiento</translation>
    </message>
    <message>
        <source>Classify Vietnamese reviews as positive, neutral or negative; 12,000 are labelled</source>
        <translation>Clasificar reseñas vietnamitas como positivas, neutras o negativas; 12&#xa0;000 están etiquetadas</translation>
    </message>
    <message>
        <source>A reasoned choice between candidates, on your data</source>
        <translation>Una elección razonada, con sus datos</translation>
    </message>
    <message>
        <source>A training run and an honest score for it</source>
        <translation>Un entrenamiento y una puntuación honesta</translation>
    </message>
    <message>
        <source>Every model, the same data, the same measure</source>
        <translation>Cada modelo, los mismos datos, la misma medida</translation>
    </message>
    <message>
        <source>Working code from your input to your output</source>
        <translation>Código que funciona, de entrada a salida</translation>
    </message>
    <message>
        <source>A model that runs elsewhere and is no worse there</source>
        <translation>Funciona en otro sitio, y no peor</translation>
    </message>
    <message>
        <source>Which phase is this?</source>
        <translation>¿Qué fase es esta?</translation>
    </message>
    <message>
        <source>The phase decides how much rigour you want. A date only if it limits the work.</source>
        <translation>La fase decide cuánto rigor hace falta. Una fecha solo si limita el trabajo.</translation>
    </message>
    <message>
        <source>As soon as possible</source>
        <translation>Lo antes posible</translation>
    </message>
    <message>
        <source>Model selection phase: a shortlist of three models, ready by 15 January</source>
        <translation>Fase de selección de modelo: una lista de tres modelos, lista para el 15 de enero</translation>
    </message>
    <message>
        <source>Little time, and a point at which to stop</source>
        <translation>Poco tiempo, y un punto en el que parar</translation>
    </message>
    <message>
        <source>A shortlist rather than a finished product</source>
        <translation>Una lista corta en vez de un producto terminado</translation>
    </message>
    <message>
        <source>Training within a budget</source>
        <translation>Entrenar dentro de un presupuesto</translation>
    </message>
    <message>
        <source>A release date, and a way back</source>
        <translation>Una fecha de lanzamiento, y una forma de volver atrás</translation>
    </message>
    <message>
        <source>How it does since the release, and against what</source>
        <translation>Cómo va desde el lanzamiento, y frente a qué</translation>
    </message>
    <message>
        <source>Where will it run, and within which limits?</source>
        <translation>¿Dónde se ejecutará, y con qué límites?</translation>
    </message>
    <message>
        <source>What limits the solution: machine, memory, latency, load, and where data may go.</source>
        <translation>Lo que limita la solución: equipo, memoria, latencia, carga y adónde pueden ir los datos.</translation>
    </message>
    <message>
        <source>In the cloud</source>
        <translation>En la nube</translation>
    </message>
    <message>
        <source>One A10G with 24 GB, 20,000 requests a day, p95 latency under 300 ms</source>
        <translation>Una A10G con 24&#xa0;GB, 20&#xa0;000 solicitudes al día, latencia p95 inferior a 300&#xa0;ms</translation>
    </message>
    <message>
        <source>What may stay rough, and the machine</source>
        <translation>Qué puede quedar a medias, y el equipo</translation>
    </message>
    <message>
        <source>Load, latency and hardware to design for</source>
        <translation>Carga, latencia y hardware para los que diseñar</translation>
    </message>
    <message>
        <source>The device, and its limits of memory and time</source>
        <translation>El dispositivo, y sus límites de memoria y tiempo</translation>
    </message>
    <message>
        <source>The GPU, and where data may go</source>
        <translation>La GPU, y adónde pueden ir los datos</translation>
    </message>
    <message>
        <source>The rules, who reviews, and where data may go</source>
        <translation>Las normas, quién revisa y adónde pueden ir los datos</translation>
    </message>
    <message>
        <source>Why is it worth doing?</source>
        <translation>¿Por qué merece la pena?</translation>
    </message>
    <message>
        <source>What hurts today and what changes: quality, speed and cost are weighed by it.</source>
        <translation>Qué duele hoy y qué cambia: con ello se sopesan calidad, velocidad y coste.</translation>
    </message>
    <message>
        <source>Make it accurate</source>
        <translation>Que sea preciso</translation>
    </message>
    <message>
        <source>Macro-F1 of at least 0.80 on 1,000 held-out reviews; it is 0.71 today</source>
        <translation>Macro-F1 de al menos 0,80 en 1&#xa0;000 reseñas reservadas; hoy es 0,71</translation>
    </message>
    <message>
        <source>The score to reach, and what errors cost</source>
        <translation>La puntuación que alcanzar, y lo que cuestan los errores</translation>
    </message>
    <message>
        <source>The price to reach, and what quality may give</source>
        <translation>El precio que alcanzar, y cuánta calidad se puede ceder</translation>
    </message>
    <message>
        <source>Who gets what, and how success shows</source>
        <translation>Quién obtiene qué, y en qué se nota el éxito</translation>
    </message>
    <message>
        <source>One decision, with just enough evidence</source>
        <translation>Una decisión, con la evidencia justa</translation>
    </message>
    <message>
        <source>Reliability first, for those who depend on it</source>
        <translation>Fiabilidad ante todo, para quienes dependen de ello</translation>
    </message>
    <message>
        <source>a REST API</source>
        <translation>una API REST</translation>
    </message>
    <message>
        <source>one A10G with 24 GB</source>
        <translation>una A10G con 24&#xa0;GB</translation>
    </message>
    <message>
        <source>0.71</source>
        <translation>0,71</translation>
    </message>
    <message>
        <source>9 USD</source>
        <translation>9 USD</translation>
    </message>
    <message>
        <source>two hours of manual checking a day</source>
        <translation>dos horas de comprobación manual al día</translation>
    </message>
    <message>
        <source>20,000 requests a day</source>
        <translation>20&#xa0;000 solicitudes al día</translation>
    </message>
    <message>
        <source>12,000 reviews, 3 labels</source>
        <translation>12&#xa0;000 reseñas, 3 etiquetas</translation>
    </message>
    <message>
        <source>15 January</source>
        <translation>15 de enero</translation>
    </message>
    <message>
        <source>whether fine-tuning is worth its cost</source>
        <translation>si el fine-tuning vale lo que cuesta</translation>
    </message>
    <message>
        <source>Android phones from 2021 on</source>
        <translation>teléfonos Android de 2021 en adelante</translation>
    </message>
    <message>
        <source>1,000 labelled reviews</source>
        <translation>1&#xa0;000 reseñas etiquetadas</translation>
    </message>
    <message>
        <source>macro-F1 with and without it on 500 reviews</source>
        <translation>macro-F1 con y sin ello en 500 reseñas</translation>
    </message>
    <message>
        <source>the current model</source>
        <translation>el modelo actual</translation>
    </message>
    <message>
        <source>search by meaning in the help centre</source>
        <translation>búsqueda por significado en el centro de ayuda</translation>
    </message>
    <message>
        <source>one L4 with 24 GB</source>
        <translation>una L4 con 24&#xa0;GB</translation>
    </message>
    <message>
        <source>an angry customer who waits a day longer</source>
        <translation>un cliente enfadado que espera un día más</translation>
    </message>
    <message>
        <source>one review of up to 2,000 characters</source>
        <translation>una reseña de hasta 2&#xa0;000 caracteres</translation>
    </message>
    <message>
        <source>300 ms</source>
        <translation>300&#xa0;ms</translation>
    </message>
    <message>
        <source>300 MB</source>
        <translation>300&#xa0;MB</translation>
    </message>
    <message>
        <source>macro-F1</source>
        <translation>macro-F1</translation>
    </message>
    <message>
        <source>the spring sale</source>
        <translation>las rebajas de primavera</translation>
    </message>
    <message>
        <source>our PhoBERT sentiment classifier</source>
        <translation>nuestro clasificador de sentimiento PhoBERT</translation>
    </message>
    <message>
        <source>PhoBERT and XLM-R for sentiment of Vietnamese reviews</source>
        <translation>PhoBERT y XLM-R para el sentimiento de reseñas vietnamitas</translation>
    </message>
    <message>
        <source>a label and its probability</source>
        <translation>una etiqueta y su probabilidad</translation>
    </message>
    <message>
        <source>one point of macro-F1</source>
        <translation>un punto de macro-F1</translation>
    </message>
    <message>
        <source>macro-F1 0.80 on 1,000 held-out reviews</source>
        <translation>macro-F1 de 0,80 en 1&#xa0;000 reseñas reservadas</translation>
    </message>
    <message>
        <source>the scores before the release</source>
        <translation>las puntuaciones antes del lanzamiento</translation>
    </message>
    <message>
        <source>the EU</source>
        <translation>la UE</translation>
    </message>
    <message>
        <source>version 2.3 in May</source>
        <translation>la versión 2.3 en mayo</translation>
    </message>
    <message>
        <source>a radiologist</source>
        <translation>un radiólogo</translation>
    </message>
    <message>
        <source>the GDPR and our hospital&apos;s data policy</source>
        <translation>el RGPD y la política de datos de nuestro hospital</translation>
    </message>
    <message>
        <source>three</source>
        <translation>tres</translation>
    </message>
    <message>
        <source>the right article is among the first three for 8 in 10 questions</source>
        <translation>el artículo correcto está entre los tres primeros en 8 de cada 10 preguntas</translation>
    </message>
    <message>
        <source>one approach beats the baseline</source>
        <translation>un enfoque supera la línea base</translation>
    </message>
    <message>
        <source>a macro-F1 of 0.80 on held-out reviews</source>
        <translation>un macro-F1 de 0,80 en reseñas reservadas</translation>
    </message>
    <message>
        <source>2 USD per 1,000 requests</source>
        <translation>2 USD por 1&#xa0;000 solicitudes</translation>
    </message>
    <message>
        <source>sentiment classification of Vietnamese reviews</source>
        <translation>clasificación de sentimiento de reseñas vietnamitas</translation>
    </message>
    <message>
        <source>three days</source>
        <translation>tres días</translation>
    </message>
    <message>
        <source>200 ms</source>
        <translation>200&#xa0;ms</translation>
    </message>
    <message>
        <source>20 GPU hours</source>
        <translation>20 horas de GPU</translation>
    </message>
    <message>
        <source>our 40 support agents</source>
        <translation>nuestros 40 agentes de soporte</translation>
    </message>
    <message>
        <source>error handling and the interface</source>
        <translation>la gestión de errores y la interfaz</translation>
    </message>
    <message>
        <source>the current rules, or TF-IDF with logistic regression</source>
        <translation>las reglas actuales, o TF-IDF con regresión logística</translation>
    </message>
    <message>
        <source>commercial use</source>
        <translation>uso comercial</translation>
    </message>
    <message>
        <source>0.80</source>
        <translation>0,80</translation>
    </message>
    <message>
        <source>customer, or time</source>
        <translation>cliente, o tiempo</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>There is no place for projects and drafts, because HOME names no folder. Set HOME to your home folder.</source>
        <translation>No hay lugar para proyectos y borradores, porque HOME no nombra ninguna carpeta. Asigne a HOME su carpeta personal.</translation>
    </message>
    <message>
        <source>There is no place for settings, because HOME names no folder. Set HOME to your home folder.</source>
        <translation>No hay lugar para los ajustes, porque HOME no nombra ninguna carpeta. Asigne a HOME su carpeta personal.</translation>
    </message>
    <message>
        <source>There is no place for cached files, because HOME names no folder. Set HOME to your home folder.</source>
        <translation>No hay lugar para archivos en caché, porque HOME no nombra ninguna carpeta. Asigne a HOME su carpeta personal.</translation>
    </message>
    <message>
        <source>Another Askwell is working with %1. Close it, or try again.</source>
        <translation>Otro Askwell está trabajando con %1. Ciérrelo o inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 does not exist. Check its name and its folder.</source>
        <translation>%1 no existe. Compruebe su nombre y su carpeta.</translation>
    </message>
    <message>
        <source>%1 does not exist: a part of its path is a file. Check the path.</source>
        <translation>%1 no existe: una parte de su ruta es un archivo. Compruebe la ruta.</translation>
    </message>
    <message>
        <source>%1 cannot be read: you have no permission. Change its permissions, or use a copy.</source>
        <translation>No se puede leer %1: falta permiso. Cambie sus permisos o use una copia.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file.</source>
        <translation>%1 es una carpeta. Indique un archivo.</translation>
    </message>
    <message>
        <source>%1 is a device, pipe or socket. Name an ordinary file.</source>
        <translation>%1 es un dispositivo, una tubería o un socket. Indique un archivo corriente.</translation>
    </message>
    <message>
        <source>%1 is a symbolic link, which is not followed here. Name the file that it leads to.</source>
        <translation>%1 es un enlace simbólico, que aquí no se sigue. Indique el archivo al que lleva.</translation>
    </message>
    <message>
        <source>%1 cannot be read: the path is too long. Use a shorter one.</source>
        <translation>No se puede leer %1: la ruta es demasiado larga. Use una más corta.</translation>
    </message>
    <message>
        <source>%1 cannot be read: the disk reports an error. Check the disk.</source>
        <translation>No se puede leer %1: el disco informa de un error. Compruebe el disco.</translation>
    </message>
    <message>
        <source>%1 cannot be read: too many files are open. Close other programs and try again.</source>
        <translation>No se puede leer %1: hay demasiados archivos abiertos. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be read. The system says: %2</source>
        <translation>No se puede leer %1. El sistema dice: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: its folder does not exist. Make the folder first.</source>
        <translation>No se puede escribir %1: su carpeta no existe. Cree antes la carpeta.</translation>
    </message>
    <message>
        <source>%1 cannot be written: a part of its path is a file. Choose another place.</source>
        <translation>No se puede escribir %1: una parte de su ruta es un archivo. Elija otro lugar.</translation>
    </message>
    <message>
        <source>%1 cannot be written: you have no permission. Change the permissions of the file and its folder, or choose another place.</source>
        <translation>No se puede escribir %1: falta permiso. Cambie los permisos del archivo y de su carpeta, o elija otro lugar.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is read-only. Choose a place on another disk.</source>
        <translation>No se puede escribir %1: el disco es de solo lectura. Elija un lugar en otro disco.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is full. Free some space and save again; the old file is intact.</source>
        <translation>No se puede escribir %1: el disco está lleno. Libere espacio y guarde de nuevo; el archivo anterior está intacto.</translation>
    </message>
    <message>
        <source>%1 cannot be written: it is larger than this disk or account allows. Choose another place; the old file is intact.</source>
        <translation>No se puede escribir %1: es mayor de lo que permite este disco o esta cuenta. Elija otro lugar; el archivo anterior está intacto.</translation>
    </message>
    <message>
        <source>%1 is a folder, so no file can be written there. Choose another name.</source>
        <translation>%1 es una carpeta, así que no se puede escribir un archivo ahí. Elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 is a device, pipe or socket, so it is not written to. Choose another name.</source>
        <translation>%1 es un dispositivo, una tubería o un socket, así que no se escribe en él. Elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 is a symbolic link, so it is not written to. Name the file that it leads to, or remove the link.</source>
        <translation>%1 es un enlace simbólico, así que no se escribe en él. Indique el archivo al que lleva o elimine el enlace.</translation>
    </message>
    <message>
        <source>%1 is a hard link: the same file has other names, which would keep the old text. Put a copy of its own in its place first.</source>
        <translation>%1 es un enlace duro: el mismo archivo tiene otros nombres, que conservarían el texto anterior. Ponga antes en su lugar una copia independiente.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the name is too long. Choose a shorter one.</source>
        <translation>No se puede escribir %1: el nombre es demasiado largo. Elija uno más corto.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk reports an error. Check the disk, or choose another place.</source>
        <translation>No se puede escribir %1: el disco informa de un error. Compruebe el disco o elija otro lugar.</translation>
    </message>
    <message>
        <source>%1 cannot be written: too many files are open. Close other programs and try again.</source>
        <translation>No se puede escribir %1: hay demasiados archivos abiertos. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be written. The system says: %2</source>
        <translation>No se puede escribir %1. El sistema dice: %2</translation>
    </message>
    <message>
        <source>%1 cannot be removed: it does not exist.</source>
        <translation>No se puede eliminar %1: no existe.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: you have no permission. Change the permissions of its folder.</source>
        <translation>No se puede eliminar %1: falta permiso. Cambie los permisos de su carpeta.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: the disk is read-only.</source>
        <translation>No se puede eliminar %1: el disco es de solo lectura.</translation>
    </message>
    <message>
        <source>%1 is a folder, so it is not removed. Name a file.</source>
        <translation>%1 es una carpeta, así que no se elimina. Indique un archivo.</translation>
    </message>
    <message>
        <source>%1 is a device, pipe or socket, so it is not removed. Name an ordinary file.</source>
        <translation>%1 es un dispositivo, una tubería o un socket, así que no se elimina. Indique un archivo corriente.</translation>
    </message>
    <message>
        <source>%1 is a symbolic link, so it is not removed. Remove it yourself.</source>
        <translation>%1 es un enlace simbólico, así que no se elimina. Elimínelo a mano.</translation>
    </message>
    <message>
        <source>%1 cannot be removed. The system says: %2</source>
        <translation>No se puede eliminar %1. El sistema dice: %2</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: you have no permission. Change the permissions of the folder above it, or choose another place.</source>
        <translation>No se puede crear la carpeta %1: falta permiso. Cambie los permisos de la carpeta superior o elija otro lugar.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: the disk is read-only. Choose another place.</source>
        <translation>No se puede crear la carpeta %1: el disco es de solo lectura. Elija otro lugar.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: the disk is full. Free some space and try again.</source>
        <translation>No se puede crear la carpeta %1: el disco está lleno. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: a file stands in its way. Move that file, or choose another place.</source>
        <translation>No se puede crear la carpeta %1: un archivo ocupa su lugar. Mueva ese archivo o elija otro lugar.</translation>
    </message>
    <message>
        <source>The folder %1 is a symbolic link, which is not followed here. Replace it by a folder, or choose another place.</source>
        <translation>La carpeta %1 es un enlace simbólico, que aquí no se sigue. Sustitúyalo por una carpeta o elija otro lugar.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: the name is too long. Choose a shorter one.</source>
        <translation>No se puede crear la carpeta %1: el nombre es demasiado largo. Elija uno más corto.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. The system says: %2</source>
        <translation>No se puede crear la carpeta %1. El sistema dice: %2</translation>
    </message>
    <message>
        <source>%1 is too large: at most %2 are read. Shorten it, or name another file.</source>
        <translation>%1 es demasiado grande: se leen %2 como máximo. Acórtelo o indique otro archivo.</translation>
    </message>
    <message>
        <source>%1 ends too early, in line %2: a part of the file is missing. Get a whole copy of it.</source>
        <translation>%1 termina demasiado pronto, en la línea %2: falta una parte del archivo. Consiga una copia completa.</translation>
    </message>
    <message>
        <source>%1, line %2: this number is out of range. Correct it.</source>
        <translation>%1, línea %2: este número está fuera de rango. Corríjalo.</translation>
    </message>
    <message>
        <source>%1, line %2: JSON has no such escape after a backslash. Correct it.</source>
        <translation>%1, línea %2: JSON no tiene esa secuencia tras una barra invertida. Corríjala.</translation>
    </message>
    <message>
        <source>%1, line %2: a colon is missing after a key. Add it.</source>
        <translation>%1, línea %2: faltan los dos puntos tras una clave. Añádalos.</translation>
    </message>
    <message>
        <source>%1, line %2: a comma or a closing bracket is missing. Add it.</source>
        <translation>%1, línea %2: falta una coma o un corchete de cierre. Añádalo.</translation>
    </message>
    <message>
        <source>%1, line %2: this is not JSON. Correct the line.</source>
        <translation>%1, línea %2: esto no es JSON. Corrija la línea.</translation>
    </message>
    <message>
        <source>%1 is empty. Get a whole copy of it.</source>
        <translation>%1 está vacío. Consiga una copia completa.</translation>
    </message>
    <message>
        <source>%1 holds a git merge conflict in line %2. Resolve it, then open the file again.</source>
        <translation>%1 contiene un conflicto de fusión de Git en la línea %2. Resuélvalo y vuelva a abrir el archivo.</translation>
    </message>
    <message>
        <source>%1, line %2: this is not UTF-8. Save the file as UTF-8.</source>
        <translation>%1, línea %2: esto no es UTF-8. Guarde el archivo como UTF-8.</translation>
    </message>
    <message>
        <source>%1, line %2: the brackets nest too deeply. Remove some.</source>
        <translation>%1, línea %2: los corchetes se anidan demasiado. Elimine algunos.</translation>
    </message>
    <message>
        <source>%1 is JSON, but no object in braces. Choose another file.</source>
        <translation>%1 es JSON, pero no un objeto entre llaves. Elija otro archivo.</translation>
    </message>
    <message>
        <source>%1, line %2: the key &quot;%3&quot; stands here a second time. Remove one of the two.</source>
        <translation>%1, línea %2: la clave &quot;%3&quot; aparece aquí por segunda vez. Elimine una de las dos.</translation>
    </message>
    <message>
        <source>%1 leads out of the folder %2. Use a path inside that folder.</source>
        <translation>%1 sale de la carpeta %2. Use una ruta dentro de esa carpeta.</translation>
    </message>
    <message>
        <source>“%1” is no path to a file. Name a file inside %2.</source>
        <translation>«%1» no es una ruta de archivo. Indique un archivo dentro de %2.</translation>
    </message>
    <message>
        <source>The settings in %1 could not be understood and are now in %2. Askwell starts with its usual settings.</source>
        <translation>Los ajustes de %1 no se pudieron entender y están ahora en %2. Askwell empieza con sus ajustes habituales.</translation>
    </message>
    <message>
        <source>%1, line %2: this is not valid TOML. Mend that line.</source>
        <translation>%1, línea %2: esto no es TOML válido. Corrija esa línea.</translation>
    </message>
    <message>
        <source>%1, line %2: the line has more than 400 dots, which is not read. Write it as several lines.</source>
        <translation>%1, línea %2: la línea tiene más de 400 puntos y no se lee. Escríbala en varias líneas.</translation>
    </message>
    <message>
        <source>%1, line %2: the front matter uses an anchor or an alias (&amp; or *), which is not read. Write the value out or put it in quotes.</source>
        <translation>%1, línea %2: el front matter usa un ancla o un alias (&amp; o *), que no se lee. Escriba el valor completo o póngalo entre comillas.</translation>
    </message>
    <message>
        <source>%1, line %2: the front matter is not a list of keys and values. Write lines such as “id: my-framework”.</source>
        <translation>%1, línea %2: el front matter no es una lista de claves y valores. Escriba líneas como «id: my-framework».</translation>
    </message>
    <message>
        <source>%1, line %2: the front matter is nested more than 16 levels deep. Make it flatter.</source>
        <translation>%1, línea %2: el front matter se anida a más de 16 niveles. Hágalo más plano.</translation>
    </message>
    <message>
        <source>%1, line %2: the front matter gives the same key twice. Keep one of them.</source>
        <translation>%1, línea %2: el front matter da dos veces la misma clave. Deje una.</translation>
    </message>
    <message>
        <source>%1, line %2: the front matter is longer than 16 KiB. Shorten it, or close it with a line of three hyphens.</source>
        <translation>%1, línea %2: el front matter supera los 16 KiB. Acórtelo o ciérrelo con una línea de tres guiones.</translation>
    </message>
    <message>
        <source>%1, line %2: the front matter is not valid YAML. Mend that line or remove the front matter.</source>
        <translation>%1, línea %2: el front matter no es YAML válido. Corrija esa línea o elimine el front matter.</translation>
    </message>
    <message>
        <source>%1 was removed since it was read, so nothing was changed. Save it under another name, or save again to bring it back.</source>
        <translation>%1 se eliminó desde que se leyó, así que no se cambió nada. Guárdelo con otro nombre, o guarde de nuevo para recuperarlo.</translation>
    </message>
    <message>
        <source>%1 already exists, so nothing was changed. Choose another name.</source>
        <translation>%1 ya existe, así que no se cambió nada. Elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was read, so nothing was changed. Look at the difference first, or read it again.</source>
        <translation>Otro programa cambió %1 desde que se leyó, así que no se cambió nada. Mire antes la diferencia o léalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is done, but the disk could not confirm it. Check the disk, and keep a copy. The system says: %2</source>
        <translation>%1: hecho, pero el disco no lo pudo confirmar. Compruebe el disco y guarde una copia. El sistema dice: %2</translation>
    </message>
    <message>
        <source>%1, line %2: the page has no title. Begin it with a line such as “# Name of the framework”.</source>
        <translation>%1, línea %2: la página no tiene título. Empiécela con una línea como «# Name of the framework».</translation>
    </message>
    <message>
        <source>%1, line %2: the page has no persistent context. Add a heading “Persistent Context (Put in `.cursor/rules.md`)” with the rules in a fenced block under it.</source>
        <translation>%1, línea %2: la página no tiene contexto persistente. Añada un encabezado «Persistent Context (Put in `.cursor/rules.md`)» y debajo las reglas en un bloque delimitado.</translation>
    </message>
    <message>
        <source>%1, line %2: the page asks no question. Add a heading “User Prompt Template” with a fenced block under it that holds lines such as “Task:” and “[Describe the task.]”.</source>
        <translation>%1, línea %2: la página no hace ninguna pregunta. Añada un encabezado «User Prompt Template» y debajo un bloque delimitado con líneas como «Task:» y «[Describe the task.]».</translation>
    </message>
    <message>
        <source>%1, line %2: the page asks more than 32 questions. Keep those that only the user can answer.</source>
        <translation>%1, línea %2: la página hace más de 32 preguntas. Deje las que solo el usuario puede responder.</translation>
    </message>
    <message>
        <source>%1: the id “%2” is used as “%3”: lower-case letters, digits and hyphens.</source>
        <translation>%1: el id «%2» se usa como «%3»: minúsculas, cifras y guiones.</translation>
    </message>
    <message>
        <source>%1: the user prompt template holds text that belongs to no question: “%2”. Put it in brackets under a label.</source>
        <translation>%1: la plantilla de prompt contiene texto que no pertenece a ninguna pregunta: «%2». Póngalo entre corchetes bajo un rótulo.</translation>
    </message>
    <message>
        <source>%1: the user prompt template is empty or missing, so the questions are those of the filled example.</source>
        <translation>%1: la plantilla de prompt está vacía o falta, así que las preguntas son las del ejemplo relleno.</translation>
    </message>
    <message>
        <source>%1: the label “%2” occurs twice in the user prompt template. Give each question its own.</source>
        <translation>%1: el rótulo «%2» aparece dos veces en la plantilla de prompt. Dé a cada pregunta el suyo.</translation>
    </message>
    <message>
        <source>%1: the label “%2” occurs twice in the filled example. Its texts are joined.</source>
        <translation>%1: el rótulo «%2» aparece dos veces en el ejemplo relleno. Sus textos se unen.</translation>
    </message>
    <message>
        <source>%1: the filled example has no answer under “%2”.</source>
        <translation>%1: el ejemplo relleno no tiene respuesta bajo «%2».</translation>
    </message>
    <message>
        <source>%1, line %2: %n invisible or direction-changing character(s), the first one U+%3. An AI tool reads them though nobody sees them: remove them unless you know why they are there.</source>
        <translation>%1, línea %2: %n carácter(es) invisible(s) o que cambian la dirección, el primero U+%3. Una herramienta de IA los lee aunque nadie los ve: elimínelos salvo que sepa por qué están ahí.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 KiB, too large for a framework page. Real ones have about 8 KB: shorten it, or choose another file.</source>
        <translation>%1 supera los 64 KiB, demasiado para una página de framework. Las reales tienen unos 8 KB: acórtela o elija otro archivo.</translation>
    </message>
    <message>
        <source>%1 has the same id as %2 (“%3”), which is used. Give one of them another id in its front matter, or remove it.</source>
        <translation>%1 tiene el mismo id que %2 («%3»), que es la que se usa. Dé otro id a una de las dos en su front matter, o elimínela.</translation>
    </message>
    <message>
        <source>There is no folder for framework pages, because the environment names no home folder. Set HOME or XDG_DATA_HOME.</source>
        <translation>No hay carpeta para páginas de framework, porque el entorno no nombra ninguna carpeta personal. Defina HOME o XDG_DATA_HOME.</translation>
    </message>
    <message>
        <source>A framework page with the id “%1” exists already (%2). Replace it, or give the new page another id in its front matter.</source>
        <translation>Ya existe una página de framework con el id «%1» (%2). Sustitúyala o dé otro id a la página nueva en su front matter.</translation>
    </message>
    <message>
        <source>%1 stands where the page should go and holds something else. Rename or remove it, then add the page again.</source>
        <translation>%1 está donde debería ir la página y contiene otra cosa. Cámbiele el nombre o elimínelo y añada de nuevo la página.</translation>
    </message>
    <message>
        <source>%1, line %2: this line opens more than 100 lists inside one another. Remove the surplus list marks.</source>
        <translation>%1, línea %2: esta línea abre más de 100 listas, unas dentro de otras. Elimine las marcas de lista sobrantes.</translation>
    </message>
    <message>
        <source>%1, line %2: the fenced block that begins here is never closed. Close it with a line like the one that opens it, or fetch the page again if it was cut off.</source>
        <translation>%1, línea %2: el bloque delimitado que empieza aquí no se cierra nunca. Ciérrelo con una línea como la que lo abre, o vuelva a obtener la página si se cortó.</translation>
    </message>
    <message>
        <source>%1, line %2: the file holds a NUL byte, so it is not a text file. Choose a Markdown page, saved as UTF-8.</source>
        <translation>%1, línea %2: el archivo contiene un byte NUL, así que no es un archivo de texto. Elija una página Markdown guardada como UTF-8.</translation>
    </message>
    <message>
        <source>%1, line %2: this is not UTF-8 text. Save the page as UTF-8.</source>
        <translation>%1, línea %2: esto no es texto UTF-8. Guarde la página como UTF-8.</translation>
    </message>
    <message>
        <source>%1 is empty. Choose a framework page, or write one after the example in the documentation.</source>
        <translation>%1 está vacío. Elija una página de framework, o escriba una según el ejemplo de la documentación.</translation>
    </message>
    <message>
        <source>%1, line %2: the front matter begins here and never ends. Close it with a line of three hyphens.</source>
        <translation>%1, línea %2: el front matter empieza aquí y no termina nunca. Ciérrelo con una línea de tres guiones.</translation>
    </message>
    <message>
        <source>The page names no file for its rules. Use another target, or name one in its heading, such as “Persistent Context (Put in `.cursor/rules.md`)”.</source>
        <translation>La página no nombra ningún archivo para sus reglas. Use otro destino, o nombre uno en su encabezado, como «Persistent Context (Put in `.cursor/rules.md`)».</translation>
    </message>
    <message>
        <source>The page wants its rules in “%1”, which is not a plain path inside the project. Use another target, or name a path such as `.cursor/rules.md` in the page.</source>
        <translation>La página quiere sus reglas en «%1», que no es una ruta simple dentro del proyecto. Use otro destino, o nombre en la página una ruta como `.cursor/rules.md`.</translation>
    </message>
    <message>
        <source>The page wants its rules in “%1”, which lies in Git&apos;s own folder. Use another target, or name a path such as `.cursor/rules.md` in the page.</source>
        <translation>La página quiere sus reglas en «%1», que está en la carpeta propia de Git. Use otro destino, o nombre en la página una ruta como `.cursor/rules.md`.</translation>
    </message>
    <message>
        <source>The page wants its rules in “%1”, which does not end in .md, .mdc or .txt. Use another target, or name a path such as `.cursor/rules.md` in the page.</source>
        <translation>La página quiere sus reglas en «%1», que no termina en .md, .mdc ni .txt. Use otro destino, o nombre en la página una ruta como `.cursor/rules.md`.</translation>
    </message>
    <message>
        <source>“%1” was passed over: it is no repository of the cache.</source>
        <translation>Se omitió «%1»: no es un repositorio de la caché.</translation>
    </message>
    <message>
        <source>“%1” was passed over: it is a link that leads out of the cache.</source>
        <translation>Se omitió «%1»: es un enlace que sale de la caché.</translation>
    </message>
    <message>
        <source>%1 was passed over: no revision of it has been downloaded to the end.</source>
        <translation>Se omitió %1: ninguna de sus revisiones se ha descargado por completo.</translation>
    </message>
    <message>
        <source>The cache holds more than %1 folders; the others were passed over.</source>
        <translation>La caché contiene más de %1 carpetas; las demás se omitieron.</translation>
    </message>
    <message>
        <source>The cache holds more than is read at once: cards and parameters of the last ones are missing.</source>
        <translation>La caché contiene más de lo que se lee de una vez: faltan las fichas y los parámetros de los últimos.</translation>
    </message>
    <message>
        <source>%1 names “%2”, which is no absolute path, so it is not known where the Hugging Face cache is. Give it one that begins with a slash.</source>
        <translation>%1 nombra «%2», que no es una ruta absoluta, así que no se sabe dónde está la caché de Hugging Face. Dele una que empiece por una barra.</translation>
    </message>
    <message>
        <source>It is not known where the Hugging Face cache is, because HOME names no folder. Set HOME to your home folder, or HF_HUB_CACHE to the cache.</source>
        <translation>No se sabe dónde está la caché de Hugging Face, porque HOME no nombra ninguna carpeta. Asigne a HOME su carpeta personal, o a HF_HUB_CACHE la caché.</translation>
    </message>
    <message>
        <source>%1 does not allow commercial use.</source>
        <translation>%1 no permite el uso comercial.</translation>
    </message>
    <message>
        <source>%1 does not allow commercial use; whether that reaches a model trained on the data is open, and Creative Commons reads it conservatively.</source>
        <translation>%1 no permite el uso comercial; queda abierto si eso alcanza a un modelo entrenado con los datos, y Creative Commons lo interpreta con prudencia.</translation>
    </message>
    <message>
        <source>%1 says nothing of its terms. Read the licence text before use.</source>
        <translation>%1 no dice nada de sus condiciones. Lea el texto de la licencia antes de usarlo.</translation>
    </message>
    <message>
        <source>%1 restricts some fields, and this looks like one. Read its Attachment A.</source>
        <translation>%1 restringe algunos campos, y este parece uno. Lea su Attachment A.</translation>
    </message>
    <message>
        <source>%1 wants a copy of the agreement, its notice and “Built with Llama” passed on; from 3.1 on, a name that begins with “Llama”.</source>
        <translation>%1 exige transmitir una copia del acuerdo, su aviso y «Built with Llama»; desde la 3.1, un nombre que empiece por «Llama».</translation>
    </message>
    <message>
        <source>%1 does not allow its outputs to improve another large language model.</source>
        <translation>%1 no permite que sus salidas mejoren otro modelo grande de lenguaje.</translation>
    </message>
    <message>
        <source>%1 binds models that were trained on its outputs: name and terms follow.</source>
        <translation>%1 obliga a los modelos entrenados con sus salidas: el nombre y las condiciones los acompañan.</translation>
    </message>
    <message>
        <source>%1 grants no rights in its multimodal models to those who live or sit in the EU. Read its use policy.</source>
        <translation>%1 no concede derechos sobre sus modelos multimodales a quienes viven o tienen su sede en la UE. Lea su política de uso.</translation>
    </message>
    <message>
        <source>%1 wants a licence of its own for more than 700 million users a month.</source>
        <translation>%1 exige una licencia propia para más de 700 millones de usuarios al mes.</translation>
    </message>
    <message>
        <source>%1 wants its use restrictions (Attachment A) passed on as terms that can be enforced.</source>
        <translation>%1 exige transmitir sus restricciones de uso (Attachment A) como condiciones exigibles.</translation>
    </message>
    <message>
        <source>%1 does not allow what is derived from it to be given out.</source>
        <translation>%1 no permite distribuir lo que se derive de ello.</translation>
    </message>
    <message>
        <source>%1 wants the same licence for what is based on it; read conservatively, that reaches a model.</source>
        <translation>%1 exige la misma licencia para lo que se base en ello; interpretado con prudencia, eso alcanza a un modelo.</translation>
    </message>
    <message>
        <source>%2 drops the terms of %1.</source>
        <translation>%2 abandona las condiciones de %1.</translation>
    </message>
    <message>
        <source>%1 wants its notice kept: name it in the model card.</source>
        <translation>%1 exige conservar su aviso: nómbrelo en la tarjeta del modelo.</translation>
    </message>
    <message>
        <source>%1 asks for the source of what is built on it when it is given out or, with AGPL and OSL, hosted; whether weights count is open.</source>
        <translation>%1 pide el código fuente de lo que se construye sobre ello al distribuirlo o, con AGPL y OSL, al alojarlo; queda abierto si los pesos cuentan.</translation>
    </message>
    <message>
        <source>The local copy has no LICENSE file: %1 is a tag only. Look for the text.</source>
        <translation>La copia local no tiene archivo LICENSE: %1 es solo una etiqueta. Busque el texto.</translation>
    </message>
    <message>
        <source>Access terms come on top of %1: each user accepted them on the Hub.</source>
        <translation>Además de %1 hay condiciones de acceso: cada usuario las aceptó en el Hub.</translation>
    </message>
    <message>
        <source>%1 and %2 code cannot be one program that is given out.</source>
        <translation>El código con %1 y el código con %2 no pueden formar un solo programa que se distribuya.</translation>
    </message>
    <message>
        <source>%1 was not read: it leads out of the project&apos;s folder.</source>
        <translation>No se leyó %1: sale de la carpeta del proyecto.</translation>
    </message>
    <message>
        <source>%1 is no whole safetensors file. Download it again if the model is to be used.</source>
        <translation>%1 no es un archivo safetensors completo. Descárguelo de nuevo si se va a usar el modelo.</translation>
    </message>
    <message>
        <source>The header of %1 is too long to be read, so its parameters are not counted. Look at the model&apos;s page on the Hub.</source>
        <translation>La cabecera de %1 es demasiado larga para leerla, así que no se cuentan sus parámetros. Mire la página del modelo en el Hub.</translation>
    </message>
    <message>
        <source>%1: the job “%2” stands at two examples. Give each its own.</source>
        <translation>%1: la tarea «%2» está en dos ejemplos. Dé a cada uno la suya.</translation>
    </message>
    <message>
        <source>%1: the question “%2” has no &quot;ask&quot;. Write how it is asked in plain words.</source>
        <translation>%1: la pregunta «%2» no tiene &quot;ask&quot;. Escriba con palabras sencillas cómo se pregunta.</translation>
    </message>
    <message>
        <source>%1: the question “%2” has no &quot;help&quot;. Write one line that helps to answer it.</source>
        <translation>%1: la pregunta «%2» no tiene &quot;help&quot;. Escriba una línea que ayude a responderla.</translation>
    </message>
    <message>
        <source>%1: the question “%2” has only one of &quot;weak&quot; and &quot;good&quot;. Write both or none.</source>
        <translation>%1: la pregunta «%2» solo tiene uno de &quot;weak&quot; y &quot;good&quot;. Escriba ambos o ninguno.</translation>
    </message>
    <message>
        <source>%1: the example “%2” stands here twice. Remove one of the two.</source>
        <translation>%1: el ejemplo «%2» está aquí dos veces. Elimine uno de los dos.</translation>
    </message>
    <message>
        <source>%1: what “%2” leads to is longer than %3 characters. Shorten it.</source>
        <translation>%1: aquello a lo que lleva «%2» supera los %3 caracteres. Acórtelo.</translation>
    </message>
    <message>
        <source>%1: “%2” has a &quot;job&quot;, but only examples of the first question (“%3”) have one. Remove it.</source>
        <translation>%1: «%2» tiene un &quot;job&quot;, pero solo los ejemplos de la primera pregunta («%3») lo tienen. Elimínelo.</translation>
    </message>
    <message>
        <source>%1: “%2” goes with “%3”, which is the job of no example. Correct &quot;goesWith&quot;.</source>
        <translation>%1: «%2» va con «%3», que no es la tarea de ningún ejemplo. Corrija &quot;goesWith&quot;.</translation>
    </message>
    <message>
        <source>%1: the tail of “%2” begins right after its last letter. Begin it with a space or a mark.</source>
        <translation>%1: la cola de «%2» empieza justo tras su última letra. Empiécela con un espacio o un signo.</translation>
    </message>
    <message>
        <source>%1: the tail of “%2” holds braces that are no blank. Write blanks as {{name}}, with a letter right after the braces.</source>
        <translation>%1: la cola de «%2» contiene llaves que no son un hueco. Escriba los huecos como {{name}}, con una letra justo tras las llaves.</translation>
    </message>
    <message>
        <source>%1: removing the clause of “%2” takes the page&apos;s words “%3” with it. Put a mark between the two.</source>
        <translation>%1: al eliminar la cláusula de «%2» se van con ella las palabras «%3» de la página. Ponga un signo entre ambas.</translation>
    </message>
    <message>
        <source>%1: removing the clause of “%2” leaves “%3”. Write the tail so that a sentence is left.</source>
        <translation>%1: al eliminar la cláusula de «%2» queda «%3». Escriba la cola de modo que quede una frase.</translation>
    </message>
    <message>
        <source>%1: the blank “%2” has different defaults or choices. A name means one thing in a guide: rename one.</source>
        <translation>%1: el hueco «%2» tiene valores predeterminados u opciones distintos. Un nombre significa una sola cosa en una guía: cambie uno.</translation>
    </message>
    <message>
        <source>%1: the blank “%2” is in a tail, but not in &quot;blanks&quot;. Add it with a hint.</source>
        <translation>%1: el hueco «%2» está en una cola, pero no en &quot;blanks&quot;. Añádalo con una indicación.</translation>
    </message>
    <message>
        <source>%1: the blanks “%2” and “%3” differ only in capitals. Write them alike.</source>
        <translation>%1: los huecos «%2» y «%3» solo difieren en las mayúsculas. Escríbalos igual.</translation>
    </message>
    <message>
        <source>%1: no tail has the blank “%2”. Use it, or remove it from &quot;blanks&quot;.</source>
        <translation>%1: ninguna cola tiene el hueco «%2». Úselo o elimínelo de &quot;blanks&quot;.</translation>
    </message>
    <message>
        <source>%1: the blank “%2” has no &quot;hint&quot;. Write what one would fill in, as an example.</source>
        <translation>%1: el hueco «%2» no tiene &quot;hint&quot;. Escriba, como ejemplo, lo que se pondría.</translation>
    </message>
    <message>
        <source>%1: the blank “%2” has no &quot;sample&quot;. Write a value with which its sentences can be tried.</source>
        <translation>%1: el hueco «%2» no tiene &quot;sample&quot;. Escriba un valor con el que probar sus frases.</translation>
    </message>
    <message>
        <source>%1: a value of the blank “%2” holds braces. Values are plain words: remove them.</source>
        <translation>%1: un valor del hueco «%2» contiene llaves. Los valores son palabras sencillas: elimínelas.</translation>
    </message>
    <message>
        <source>%1 is the guide of “%2”, not of “%3”. Correct &quot;framework&quot;, or lay it beside its own page.</source>
        <translation>%1 es la guía de «%2», no de «%3». Corrija &quot;framework&quot; o póngala junto a su propia página.</translation>
    </message>
    <message>
        <source>%1: the page “%2” asks no question “%3”. Correct its id, or remove it from the guide.</source>
        <translation>%1: la página «%2» no hace la pregunta «%3». Corrija su id o elimínela de la guía.</translation>
    </message>
    <message>
        <source>%1: the page has no example “%2” under “%3”. Write it as the page does, or remove it from the guide.</source>
        <translation>%1: la página no tiene el ejemplo «%2» bajo «%3». Escríbalo como la página, o elimínelo de la guía.</translation>
    </message>
    <message>
        <source>%1 does not say whose guide it is. Add &quot;framework&quot; with the page&apos;s id.</source>
        <translation>%1 no dice de quién es la guía. Añada &quot;framework&quot; con el id de la página.</translation>
    </message>
    <message>
        <source>%1 guides no question. Add &quot;questions&quot; with one entry a question of the page.</source>
        <translation>%1 no guía ninguna pregunta. Añada &quot;questions&quot; con una entrada por pregunta de la página.</translation>
    </message>
    <message>
        <source>%1 is no guide: its &quot;format&quot; is not &quot;askwell-guide&quot;. Choose another file.</source>
        <translation>%1 no es una guía: su &quot;format&quot; no es &quot;askwell-guide&quot;. Elija otro archivo.</translation>
    </message>
    <message>
        <source>%1 was written for a newer Askwell (format %2, this one knows %3). Update Askwell, or use an older copy of the guide.</source>
        <translation>%1 se escribió para un Askwell más nuevo (formato %2; este conoce %3). Actualice Askwell o use una copia anterior de la guía.</translation>
    </message>
    <message>
        <source>%1: &quot;formatVersion&quot; must be a whole number from 1 on. Correct it in the file.</source>
        <translation>%1: &quot;formatVersion&quot; debe ser un número entero a partir de 1. Corríjalo en el archivo.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; does not say which example of the page it is. Add &quot;example&quot; with its words.</source>
        <translation>%1: &quot;%2&quot; no dice qué ejemplo de la página es. Añada &quot;example&quot; con sus palabras.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be a text. Correct it in the file.</source>
        <translation>%1: &quot;%2&quot; debe ser un texto. Corríjalo en el archivo.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be an object in braces. Correct it in the file.</source>
        <translation>%1: &quot;%2&quot; debe ser un objeto entre llaves. Corríjalo en el archivo.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be a list in brackets. Correct it in the file.</source>
        <translation>%1: &quot;%2&quot; debe ser una lista entre corchetes. Corríjala en el archivo.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; has more than %3 entries. Keep the best.</source>
        <translation>%1: &quot;%2&quot; tiene más de %3 entradas. Deje las mejores.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is longer than %3 characters. Shorten it.</source>
        <translation>%1: &quot;%2&quot; supera los %3 caracteres. Acórtelo.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; holds a line end or another control character. Write it in one line.</source>
        <translation>%1: &quot;%2&quot; contiene un fin de línea u otro carácter de control. Escríbalo en una línea.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; holds half a character. Write the character itself.</source>
        <translation>%1: &quot;%2&quot; contiene medio carácter. Escriba el carácter entero.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; holds an invisible or direction-changing character, U+%3. An AI tool reads it though nobody sees it: remove it.</source>
        <translation>%1: &quot;%2&quot; contiene un carácter invisible o que cambia la dirección, U+%3. Una herramienta de IA lo lee aunque nadie lo ve: elimínelo.</translation>
    </message>
    <message>
        <source>%1 stands where the page&apos;s guide should go. Rename or remove it, then add the page again.</source>
        <translation>%1 está donde debería ir la guía de la página. Cámbiele el nombre o elimínelo y añada de nuevo la página.</translation>
    </message>
    <message>
        <source>This text could not be checked for secrets. Look at it before you copy it.</source>
        <translation>No se pudo comprobar si este texto contiene secretos. Revíselo antes de copiarlo.</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Escribir %1</translation>
    </message>
    <message>
        <source>Ask for a model that knows %1</source>
        <translation>Pedir un modelo que conozca %1</translation>
    </message>
    <message>
        <source>Name another measure</source>
        <translation>Nombrar otra medida</translation>
    </message>
    <message>
        <source>“%1” looks like a gap that is still to be filled in.</source>
        <translation>«%1» parece una laguna que aún hay que rellenar.</translation>
    </message>
    <message>
        <source>Keep the terms of %1</source>
        <translation>Conservar las condiciones de %1</translation>
    </message>
    <message>
        <source>%1 B parameters with %2 need about %3 to %4 GB; there are %5 GB: it fits.</source>
        <translation>%1 B de parámetros con %2 necesitan entre %3 y %4&#xa0;GB aproximadamente; hay %5&#xa0;GB: cabe.</translation>
    </message>
    <message>
        <source>%1 B parameters with %2 need about %3 to %4 GB; there are %5 GB: it is tight.</source>
        <translation>%1 B de parámetros con %2 necesitan entre %3 y %4&#xa0;GB aproximadamente; hay %5&#xa0;GB: cabe muy justo.</translation>
    </message>
    <message>
        <source>%1 B parameters with %2 need about %3 to %4 GB; there are %5 GB: it does not fit.</source>
        <translation>%1 B de parámetros con %2 necesitan entre %3 y %4&#xa0;GB aproximadamente; hay %5&#xa0;GB: no cabe.</translation>
    </message>
    <message>
        <source>Ask for 4-bit weights</source>
        <translation>Pedir pesos de 4 bits</translation>
    </message>
    <message>
        <source>Ask for QLoRA</source>
        <translation>Pedir QLoRA</translation>
    </message>
    <message>
        <source>Ask for a smaller model</source>
        <translation>Pedir un modelo más pequeño</translation>
    </message>
    <message>
        <source>Needed: %1 = %2 to %3 GB, at 1 GB = 2^30 bytes.</source>
        <translation>Necesario: %1 = de %2 a %3&#xa0;GB, con 1&#xa0;GB = 2^30 bytes.</translation>
    </message>
    <message>
        <source>There: %1 × %2 = %3 GB.</source>
        <translation>Disponible: %1 × %2 = %3&#xa0;GB.</translation>
    </message>
    <message>
        <source>In it, the key-value cache: 2 × %1 layers × %2 heads × %3 × %4 tokens × %5 at once × 2 bytes = %6 GB.</source>
        <translation>De ello, la caché clave-valor: 2 × %1 capas × %2 cabezas × %3 × %4 tokens × %5 a la vez × 2 bytes = %6&#xa0;GB.</translation>
    </message>
    <message>
        <source>There: %1 GB.</source>
        <translation>Disponible: %1&#xa0;GB.</translation>
    </message>
    <message>
        <source>Activations, other programs and a longer context come on top.</source>
        <translation>A ello se suman las activaciones, otros programas y un contexto más largo.</translation>
    </message>
    <message>
        <source>It fits where the high number leaves 15 % free, and does not where even the low one is more.</source>
        <translation>Cabe si la cifra alta deja libre un 15&#xa0;%, y no cabe si incluso la baja es mayor.</translation>
    </message>
    <message>
        <source>Repair the characters</source>
        <translation>Reparar los caracteres</translation>
    </message>
    <message>
        <source>Which kind of task is it?</source>
        <translation>¿Qué tipo de tarea es?</translation>
    </message>
    <message>
        <source>Which language is the data in?</source>
        <translation>¿En qué idioma están los datos?</translation>
    </message>
    <message>
        <source>How will you know that it is good?</source>
        <translation>¿Cómo se sabrá que es bueno?</translation>
    </message>
    <message>
        <source>Name a measure</source>
        <translation>Nombrar una medida</translation>
    </message>
    <message>
        <source>%1, Askwell&apos;s record of the files that it wrote into this project, is damaged. Remove it: Askwell then takes those files for someone else&apos;s and asks before it replaces them.</source>
        <translation>%1, el registro de Askwell de los archivos que escribió en este proyecto, está dañado. Elimínelo: Askwell tratará entonces esos archivos como ajenos y preguntará antes de sustituirlos.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Askwell. Update Askwell, or remove the file: Askwell then takes the files that it wrote for someone else&apos;s.</source>
        <translation>%1 lo escribió un Askwell más nuevo. Actualice Askwell o elimine el archivo: Askwell tratará entonces los archivos que escribió como ajenos.</translation>
    </message>
    <message>
        <source>A glob is empty. Give a pattern such as src/**/*.py.</source>
        <translation>Un glob está vacío. Dé un patrón como src/**/*.py.</translation>
    </message>
    <message>
        <source>The glob “%1” holds invisible characters. Type it again without them.</source>
        <translation>El glob «%1» contiene caracteres invisibles. Escríbalo de nuevo sin ellos.</translation>
    </message>
    <message>
        <source>The glob “%1” holds a quote or a backslash. Globs use / and no quotes.</source>
        <translation>El glob «%1» contiene una comilla o una barra invertida. Los globs usan / y no llevan comillas.</translation>
    </message>
    <message>
        <source>The glob “%1” leaves the project. Give it relative to the project.</source>
        <translation>El glob «%1» sale del proyecto. Delo relativo al proyecto.</translation>
    </message>
    <message>
        <source>The glob “%1” holds a comma, which this tool takes for the end of a pattern. Give its alternatives as separate globs.</source>
        <translation>El glob «%1» contiene una coma, que esta herramienta toma por el fin de un patrón. Dé sus alternativas como globs separados.</translation>
    </message>
    <message>
        <source>The glob “%1” cannot stand unquoted, and Cursor takes quotes for a part of it. Write it without [ ] { } # : and without ! &amp; | &gt; % @ - ? ~ in front.</source>
        <translation>El glob «%1» no puede ir sin comillas, y Cursor toma las comillas por parte de él. Escríbalo sin [ ] { } # : y sin ! &amp; | &gt; % @ - ? ~ al principio.</translation>
    </message>
    <message>
        <source>“%1” cannot be a file&apos;s name. Give a word such as my-rules.</source>
        <translation>«%1» no puede ser un nombre de archivo. Dé una palabra como my-rules.</translation>
    </message>
    <message>
        <source>“%1” cannot be a file&apos;s name everywhere. Leave out / \ : * ? &quot; &lt; &gt; | and invisible characters.</source>
        <translation>«%1» no puede ser un nombre de archivo en todas partes. Evite / \ : * ? &quot; &lt; &gt; | y los caracteres invisibles.</translation>
    </message>
    <message>
        <source>“%1” cannot be a file&apos;s name everywhere. Leave out dots and spaces at its ends.</source>
        <translation>«%1» no puede ser un nombre de archivo en todas partes. Evite los puntos y los espacios en sus extremos.</translation>
    </message>
    <message>
        <source>“%1” names a device on Windows. Choose another name.</source>
        <translation>«%1» nombra un dispositivo en Windows. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The name “%1” is too long for a file. Shorten it.</source>
        <translation>El nombre «%1» es demasiado largo para un archivo. Acórtelo.</translation>
    </message>
    <message>
        <source>Git ignores this file: it stays on this machine.</source>
        <translation>Git ignora este archivo: se queda en este equipo.</translation>
    </message>
    <message>
        <source>It has changes that are not committed.</source>
        <translation>Tiene cambios sin commit.</translation>
    </message>
    <message>
        <source>It is not in git yet.</source>
        <translation>Todavía no está en Git.</translation>
    </message>
    <message>
        <source>Git repository</source>
        <translation>Repositorio de Git</translation>
    </message>
    <message>
        <source>Not a git repository</source>
        <translation>No es un repositorio de Git</translation>
    </message>
    <message>
        <source>“%1” cannot be a name in a Cursor link. Cursor takes letters A to Z, digits, dots, hyphens and underscores, at most %2.</source>
        <translation>«%1» no puede ser un nombre en un enlace de Cursor. Cursor admite letras de la A a la Z, cifras, puntos, guiones y guiones bajos, %2 como máximo.</translation>
    </message>
    <message>
        <source>The link would take %1 characters, and Cursor takes at most %2. Copy the text instead and paste it into Cursor.</source>
        <translation>El enlace ocuparía %1 caracteres, y Cursor admite %2 como máximo. Copie el texto y péguelo en Cursor.</translation>
    </message>
    <message>
        <source>%1: line %2 begins Askwell&apos;s part, and no line ends it. Put the line &lt;!-- END:askwell --&gt; where it ends, or take line %2 out.</source>
        <translation>%1: la línea %2 empieza la parte de Askwell y ninguna línea la termina. Ponga la línea &lt;!-- END:askwell --&gt; donde termina, o quite la línea %2.</translation>
    </message>
    <message>
        <source>%1: line %2 ends Askwell&apos;s part, and no line begins it. Put the line &lt;!-- BEGIN:askwell --&gt; where it begins, or take line %2 out.</source>
        <translation>%1: la línea %2 termina la parte de Askwell y ninguna línea la empieza. Ponga la línea &lt;!-- BEGIN:askwell --&gt; donde empieza, o quite la línea %2.</translation>
    </message>
    <message>
        <source>%1: line %2 ends Askwell&apos;s part before another marker stands in line %3. Leave one pair of markers, the begin first.</source>
        <translation>%1: la línea %2 termina la parte de Askwell antes de otra marca en la línea %3. Deje un par de marcas, primero la de inicio.</translation>
    </message>
    <message>
        <source>%1: line %2 begins Askwell&apos;s part, and line %3 begins it again before it ended. Leave one pair of markers.</source>
        <translation>%1: la línea %2 empieza la parte de Askwell y la línea %3 la empieza otra vez antes de que termine. Deje un par de marcas.</translation>
    </message>
    <message>
        <source>%1: Askwell&apos;s part stands in lines %2 to %3, and line %4 holds one more of its markers. Leave one pair of markers.</source>
        <translation>%1: la parte de Askwell ocupa las líneas %2 a %3, y la línea %4 contiene otra de sus marcas. Deje un par de marcas.</translation>
    </message>
    <message>
        <source>%1 is UTF-16 text, into which Askwell does not write. Save it as UTF-8 first.</source>
        <translation>%1 es texto UTF-16, en el que Askwell no escribe. Guárdelo antes como UTF-8.</translation>
    </message>
    <message>
        <source>%1 holds NUL bytes, so it is no text that Askwell could add to. Save it as UTF-8 text first.</source>
        <translation>%1 contiene bytes NUL, así que no es un texto al que Askwell pueda añadir algo. Guárdelo antes como texto UTF-8.</translation>
    </message>
    <message>
        <source>The rules hold a line that marks the begin or the end of Askwell&apos;s part of a file. Take the line out of the rules.</source>
        <translation>Las reglas contienen una línea que marca el inicio o el fin de la parte de Askwell en un archivo. Quite la línea de las reglas.</translation>
    </message>
    <message>
        <source>The rules hold a NUL character. Take it out of the rules.</source>
        <translation>Las reglas contienen un carácter NUL. Quítelo de las reglas.</translation>
    </message>
    <message>
        <source>%1 would be written twice, for %2 and for %3, with different texts. Choose one of them, or give one another name.</source>
        <translation>%1 se escribiría dos veces, para %2 y para %3, con textos distintos. Elija uno de los dos o dé otro nombre a uno.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>al día</translation>
    </message>
    <message>
        <source>written by Askwell, the rules changed since</source>
        <translation>escrito por Askwell, las reglas cambiaron después</translation>
    </message>
    <message>
        <source>written by Askwell, changed by someone else since</source>
        <translation>escrito por Askwell, cambiado después por otra persona</translation>
    </message>
    <message>
        <source>written by someone else</source>
        <translation>escrito por otra persona</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>no se puede escribir</translation>
    </message>
    <message>
        <source>Askwell&apos;s part is new</source>
        <translation>la parte de Askwell es nueva</translation>
    </message>
    <message>
        <source>Askwell&apos;s part is up to date</source>
        <translation>la parte de Askwell está al día</translation>
    </message>
    <message>
        <source>Askwell&apos;s part is as Askwell wrote it, the rules changed since</source>
        <translation>la parte de Askwell está como la escribió Askwell, las reglas cambiaron después</translation>
    </message>
    <message>
        <source>Askwell&apos;s part was changed by someone else since</source>
        <translation>otra persona cambió después la parte de Askwell</translation>
    </message>
    <message>
        <source>Askwell&apos;s part was written by another project or copy</source>
        <translation>la parte de Askwell la escribió otro proyecto u otra copia</translation>
    </message>
    <message>
        <source>Another Askwell is saving into %1. Try again in a moment.</source>
        <translation>Otro Askwell está guardando en %1. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>%1 hides this file from %2. The line %3 in %1 would bring it in.</source>
        <translation>%1 oculta este archivo a %2. La línea %3 en %1 lo incluiría.</translation>
    </message>
    <message>
        <source>%1 hides this file from %2.</source>
        <translation>%1 oculta este archivo a %2.</translation>
    </message>
    <message>
        <source>%1 hides %2 from %3. The line %4 in %1 would bring it in.</source>
        <translation>%1 oculta %2 a %3. La línea %4 en %1 lo incluiría.</translation>
    </message>
    <message>
        <source>%1 hides %2 from %3.</source>
        <translation>%1 oculta %2 a %3.</translation>
    </message>
    <message>
        <source>%1 names %2: Aider reads it here.</source>
        <translation>%1 nombra %2: Aider lo lee aquí.</translation>
    </message>
    <message>
        <source>No %1 here names %2: Aider reads it only when told to.</source>
        <translation>Ningún %1 nombra aquí %2: Aider solo lo lee cuando se le indica.</translation>
    </message>
    <message>
        <source>%1 names other files: Gemini CLI does not read %2 here.</source>
        <translation>%1 nombra otros archivos: Gemini CLI no lee %2 aquí.</translation>
    </message>
    <message>
        <source>Gets these rules twice, from this file and another of them: %1.</source>
        <translation>Recibe estas reglas dos veces, de este archivo y de otro de ellos: %1.</translation>
    </message>
    <message>
        <source>Will be read: yes.</source>
        <translation>Se leerá: sí.</translation>
    </message>
    <message>
        <source>Will be read: only if …</source>
        <translation>Se leerá: solo si…</translation>
    </message>
    <message>
        <source>Will be read: not documented.</source>
        <translation>Se leerá: no documentado.</translation>
    </message>
    <message>
        <source>The file for %1 (%2) always applies: it knows no globs. Leave the globs out, or choose another file.</source>
        <translation>El archivo para %1 (%2) se aplica siempre: no admite globs. Omita los globs o elija otro archivo.</translation>
    </message>
    <message>
        <source>No file is chosen yet. Choose where it should go.</source>
        <translation>Todavía no se ha elegido ningún archivo. Elija adónde debe ir.</translation>
    </message>
    <message>
        <source>There is no prompt to save yet. Answer the questions first.</source>
        <translation>Todavía no hay ningún prompt que guardar. Responda antes a las preguntas.</translation>
    </message>
    <message>
        <source>The biggest sections, in lines: %1.</source>
        <translation>Las secciones más grandes, en líneas: %1.</translation>
    </message>
    <message>
        <source>The biggest sections, in bytes: %1.</source>
        <translation>Las secciones más grandes, en bytes: %1.</translation>
    </message>
    <message>
        <source>The biggest sections, in characters: %1.</source>
        <translation>Las secciones más grandes, en caracteres: %1.</translation>
    </message>
    <message>
        <source>About %1 tokens.</source>
        <translation>Unos %1 tokens.</translation>
    </message>
    <message>
        <source>There is no folder %1. Choose the project&apos;s folder.</source>
        <translation>No existe la carpeta %1. Elija la carpeta del proyecto.</translation>
    </message>
    <message>
        <source>%1 is a file. Choose the project&apos;s folder.</source>
        <translation>%1 es un archivo. Elija la carpeta del proyecto.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be entered: permission is missing. Change its permissions, or choose another folder.</source>
        <translation>No se puede entrar en la carpeta %1: falta permiso. Cambie sus permisos o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The text is larger than %1. Take back a shorter one, such as one prompt or one rules file.</source>
        <translation>El texto supera %1. Recupere uno más corto, como un solo prompt o un solo archivo de reglas.</translation>
    </message>
    <message>
        <source>%1 is no text in UTF-8: it holds NUL bytes. Save it as UTF-8, or choose another file.</source>
        <translation>%1 no es texto en UTF-8: contiene bytes NUL. Guárdelo como UTF-8 o elija otro archivo.</translation>
    </message>
    <message>
        <source>%1 is no text in UTF-8. Save it as UTF-8, or choose another file.</source>
        <translation>%1 no es texto en UTF-8. Guárdelo como UTF-8 o elija otro archivo.</translation>
    </message>
    <message>
        <source>The framework page asks for this file; Cursor&apos;s documentation does not list it.</source>
        <translation>La página de framework pide este archivo; la documentación de Cursor no lo menciona.</translation>
    </message>
    <message>
        <source>%1 lines; Cursor advises at most 500 a rule.</source>
        <translation>%1 líneas; Cursor aconseja 500 por regla como máximo.</translation>
    </message>
    <message>
        <source>Cursor reads the .mdc files in .cursor/rules.</source>
        <translation>Cursor lee los archivos .mdc en .cursor/rules.</translation>
    </message>
    <message>
        <source>Cursor offers it in the chat when you type / and the file&apos;s name.</source>
        <translation>Cursor lo ofrece en el chat al escribir / y el nombre del archivo.</translation>
    </message>
    <message>
        <source>%1 lines; Claude Code advises under 200 a file.</source>
        <translation>%1 líneas; Claude Code aconseja menos de 200 por archivo.</translation>
    </message>
    <message>
        <source>Claude Code reads the .md files in .claude/rules.</source>
        <translation>Claude Code lee los archivos .md en .claude/rules.</translation>
    </message>
    <message>
        <source>%1 characters; Copilot&apos;s code review reads only the first 4,000, its chat all.</source>
        <translation>%1 caracteres; la revisión de código de Copilot solo lee los primeros 4&#xa0;000, su chat lee todos.</translation>
    </message>
    <message>
        <source>%1 lines; GitHub advises at most about 1,000 a file.</source>
        <translation>%1 líneas; GitHub aconseja unas 1&#xa0;000 por archivo como máximo.</translation>
    </message>
    <message>
        <source>Copilot reads it when it works on a file that applyTo matches.</source>
        <translation>Copilot lo lee cuando trabaja en un archivo que coincide con applyTo.</translation>
    </message>
    <message>
        <source>%1 characters; Devin takes 12,000 a rule.</source>
        <translation>%1 caracteres; Devin admite 12&#xa0;000 por regla.</translation>
    </message>
    <message>
        <source>Devin, called Windsurf until June 2026, reads the .md files in .devin/rules.</source>
        <translation>Devin, llamado Windsurf hasta junio de 2026, lee los archivos .md en .devin/rules.</translation>
    </message>
    <message>
        <source>Cline reads the .md files in .clinerules.</source>
        <translation>Cline lee los archivos .md en .clinerules.</translation>
    </message>
    <message>
        <source>Junie reads the .md files in .junie/rules where the project has no .junie/AGENTS.md.</source>
        <translation>Junie lee los archivos .md en .junie/rules si el proyecto no tiene .junie/AGENTS.md.</translation>
    </message>
    <message>
        <source>Kiro reads the .md files in .kiro/steering.</source>
        <translation>Kiro lee los archivos .md en .kiro/steering.</translation>
    </message>
    <message>
        <source>%1 bytes; Codex reads at most 32,768 of all AGENTS.md from the project&apos;s root to its folder.</source>
        <translation>%1 bytes; Codex lee 32&#xa0;768 como máximo de todos los AGENTS.md, desde la raíz del proyecto hasta su carpeta.</translation>
    </message>
    <message>
        <source>Codex, Cursor, Copilot, Devin, Cline, Kiro and others read AGENTS.md. Claude Code reads it where there is no CLAUDE.md, Gemini where its settings name it.</source>
        <translation>Codex, Cursor, Copilot, Devin, Cline, Kiro y otros leen AGENTS.md. Claude Code lo lee si no hay CLAUDE.md; Gemini, si sus ajustes lo nombran.</translation>
    </message>
    <message>
        <source>Claude Code reads CLAUDE.md; Cursor reads it too, beside its own rules.</source>
        <translation>Claude Code lee CLAUDE.md; Cursor también lo lee, junto a sus propias reglas.</translation>
    </message>
    <message>
        <source>Copilot reads .github/copilot-instructions.md in its chat, its agent and its review.</source>
        <translation>Copilot lee .github/copilot-instructions.md en su chat, su agente y su revisión.</translation>
    </message>
    <message>
        <source>Gemini CLI reads GEMINI.md, unless context.fileName in its settings names others.</source>
        <translation>Gemini CLI lee GEMINI.md, salvo que context.fileName en sus ajustes nombre otros.</translation>
    </message>
    <message>
        <source>Zed reads .rules before all others, and then none of the others.</source>
        <translation>Zed lee .rules antes que todos los demás, y entonces ninguno de los demás.</translation>
    </message>
    <message>
        <source>Aider reads CONVENTIONS.md only where .aider.conf.yml says read: CONVENTIONS.md, or after /read CONVENTIONS.md.</source>
        <translation>Aider lee CONVENTIONS.md solo si .aider.conf.yml dice read: CONVENTIONS.md, o tras /read CONVENTIONS.md.</translation>
    </message>
    <message>
        <source>Whether a tool reads it depends on where you put it and on what you tell the tool.</source>
        <translation>Que una herramienta lo lea depende de dónde se ponga y de lo que se le indique.</translation>
    </message>
    <message>
        <source>The backup of %1, %2, is damaged. Nothing was undone: restore the file from the project&apos;s own history.</source>
        <translation>La copia de seguridad de %1, %2, está dañada. No se deshizo nada: restaure el archivo desde el historial del propio proyecto.</translation>
    </message>
    <message>
        <source>%1 has just been changed by someone else. Undo again to go on.</source>
        <translation>Otra persona acaba de cambiar %1. Deshaga de nuevo para continuar.</translation>
    </message>
    <message>
        <source>Changed since Askwell wrote them: %1. Nothing was undone: your changes would be lost.</source>
        <translation>Cambiados desde que Askwell los escribió: %1. No se deshizo nada: se perderían sus cambios.</translation>
    </message>
    <message>
        <source>There is nothing to undo: no save into %1 is recorded.</source>
        <translation>No hay nada que deshacer: no consta ningún guardado en %1.</translation>
    </message>
    <message>
        <source>%1 holds words of someone else. Look at what will change, then agree to replace it.</source>
        <translation>%1 contiene palabras de otra persona. Mire lo que cambiará y luego acepte sustituirlo.</translation>
    </message>
    <message>
        <source>%1 has changed since Askwell looked at it. Nothing was written: look again at what will change.</source>
        <translation>%1 ha cambiado desde que Askwell lo examinó. No se escribió nada: mire de nuevo lo que cambiará.</translation>
    </message>
    <message>
        <source>%1 These files were written already and could not be put back: %2. Undo puts them back once the cause is gone.</source>
        <translation>%1 Estos archivos ya estaban escritos y no se pudieron restablecer: %2. Deshacer los restablece cuando desaparezca la causa.</translation>
    </message>
    <message>
        <source>%1 is no draft of Askwell.</source>
        <translation>%1 no es un borrador de Askwell.</translation>
    </message>
    <message>
        <source>A draft could not be read and was set aside as %1. Open that file in a text editor to get its words back.</source>
        <translation>No se pudo leer un borrador y se apartó como %1. Abra ese archivo en un editor de texto para recuperar sus palabras.</translation>
    </message>
    <message>
        <source>The draft %1 was written by a newer Askwell and stays where it is. Update Askwell to open it.</source>
        <translation>El borrador %1 lo escribió un Askwell más nuevo y se queda donde está. Actualice Askwell para abrirlo.</translation>
    </message>
    <message>
        <source>The history in %1 was written by a newer Askwell and stays as it is. Update Askwell to see it.</source>
        <translation>El historial en %1 lo escribió un Askwell más nuevo y se queda como está. Actualice Askwell para verlo.</translation>
    </message>
    <message>
        <source>The history in %1 could not be understood and is now in %2. A new one begins.</source>
        <translation>El historial en %1 no se pudo entender y está ahora en %2. Empieza uno nuevo.</translation>
    </message>
    <message>
        <source>The history in %1 cannot be changed. Look at the file&apos;s permissions.</source>
        <translation>No se puede cambiar el historial en %1. Mire los permisos del archivo.</translation>
    </message>
    <message>
        <source>The text is not kept in the history: it is larger than %1, which is the most that the history holds.</source>
        <translation>El texto no se conserva en el historial: supera %1, el máximo que admite el historial.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be a time like 2026-01-31T12:00:00Z. Correct it in the file.</source>
        <translation>%1: &quot;%2&quot; debe ser una hora como 2026-01-31T12:00:00Z. Corríjala en el archivo.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be a list of texts. Correct it in the file.</source>
        <translation>%1: &quot;%2&quot; debe ser una lista de textos. Corríjala en el archivo.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be concise, full or chosen. Correct it in the file.</source>
        <translation>%1: &quot;%2&quot; debe ser concise, full o chosen. Corríjalo en el archivo.</translation>
    </message>
    <message>
        <source>%1: the answer &quot;%2&quot; of the prompt &quot;%3&quot; is larger than %4. Shorten it.</source>
        <translation>%1: la respuesta «%2» del prompt «%3» supera %4. Acórtela.</translation>
    </message>
    <message>
        <source>%1 is no Askwell project: its &quot;format&quot; is not &quot;askwell-profile&quot;. Choose another file.</source>
        <translation>%1 no es un proyecto de Askwell: su &quot;format&quot; no es &quot;askwell-profile&quot;. Elija otro archivo.</translation>
    </message>
    <message>
        <source>%1: &quot;formatVersion&quot; must be a whole number, 1 or more. Correct it in the file.</source>
        <translation>%1: &quot;formatVersion&quot; debe ser un número entero, 1 o mayor. Corríjalo en el archivo.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Askwell (format %2, this one knows %3). It is open for reading only; update Askwell to change it.</source>
        <translation>%1 lo escribió un Askwell más nuevo (formato %2; este conoce %3). Está abierto solo para lectura; actualice Askwell para cambiarlo.</translation>
    </message>
    <message>
        <source>The project &quot;%1&quot; is larger than %2, so it cannot be saved. Remove some prompts, or shorten their answers.</source>
        <translation>El proyecto «%1» supera %2, así que no se puede guardar. Elimine algunos prompts o acorte sus respuestas.</translation>
    </message>
    <message>
        <source>There is no project &quot;%1&quot;. List the projects to see their names.</source>
        <translation>No hay ningún proyecto «%1». Muestre la lista de proyectos para ver sus nombres.</translation>
    </message>
    <message>
        <source>There is no folder for projects, because the environment names no home folder. Set HOME or XDG_DATA_HOME.</source>
        <translation>No hay carpeta para los proyectos, porque el entorno no nombra ninguna carpeta personal. Defina HOME o XDG_DATA_HOME.</translation>
    </message>
    <message>
        <source>%1 must end in .askwell, so that it is known as a project. Change its name.</source>
        <translation>%1 debe terminar en .askwell para que se reconozca como proyecto. Cambie su nombre.</translation>
    </message>
    <message>
        <source>The project &quot;%1&quot; is no longer in the trash.</source>
        <translation>El proyecto «%1» ya no está en la papelera.</translation>
    </message>
    <message>
        <source>The folder %1 holds no .askwell file. Name a project or its file.</source>
        <translation>La carpeta %1 no contiene ningún archivo .askwell. Indique un proyecto o su archivo.</translation>
    </message>
    <message>
        <source>Several projects are named &quot;%1&quot;. Name one by its id: %2.</source>
        <translation>Varios proyectos se llaman «%1». Indique uno por su id: %2.</translation>
    </message>
    <message>
        <source>The folder %1 holds several project files. Name one: %2.</source>
        <translation>La carpeta %1 contiene varios archivos de proyecto. Indique uno: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>%n línea omitida</numerusform>
            <numerusform>%n líneas omitidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for your agreement: %n file(s).</source>
        <translation>
            <numerusform>A la espera de su aceptación: %n archivo.</numerusform>
            <numerusform>A la espera de su aceptación: %n archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not to be written: %n file(s).</source>
        <translation>
            <numerusform>No se escribirá: %n archivo.</numerusform>
            <numerusform>No se escribirán: %n archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n file(s)</source>
        <translation>
            <numerusform>Guardar %n archivo</numerusform>
            <numerusform>Guardar %n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to save yet. Write an answer first.</source>
        <translation>Todavía no hay nada que guardar. Escriba antes una respuesta.</translation>
    </message>
    <message>
        <source>This looks like a secret (%1, %2). Replace it with the name of an environment variable.</source>
        <translation>Esto parece un secreto (%1, %2). Sustitúyalo por el nombre de una variable de entorno.</translation>
    </message>
    <message>
        <source>A secret: a key, token or password</source>
        <translation>Un secreto: una clave, un token o una contraseña</translation>
    </message>
    <message>
        <source>Secrets of shapes that the table does not know.</source>
        <translation>Secretos con formas que la tabla no conoce.</translation>
    </message>
    <message>
        <source>Replace it with %3</source>
        <translation>Sustituirlo por %3</translation>
    </message>
    <message>
        <source>“%1” is still to be filled in.</source>
        <translation>«%1» está aún por rellenar.</translation>
    </message>
    <message>
        <source>The page&apos;s own placeholder, or an open blank</source>
        <translation>El texto de relleno de la página, o un hueco abierto</translation>
    </message>
    <message>
        <source>Gaps that look like ordinary words.</source>
        <translation>Lagunas que parecen palabras corrientes.</translation>
    </message>
    <message>
        <source>“%1” looks like personal data. Replace it with a made-up value.</source>
        <translation>«%1» parece un dato personal. Sustitúyalo por un valor inventado.</translation>
    </message>
    <message>
        <source>Personal data pasted: an e-mail address, a phone, account or card number</source>
        <translation>Datos personales pegados: una dirección de correo, un teléfono, un número de cuenta o de tarjeta</translation>
    </message>
    <message>
        <source>Names, street addresses, and numbers without a telling form.</source>
        <translation>Nombres, direcciones postales y números sin una forma reconocible.</translation>
    </message>
    <message>
        <source>Write a made-up value</source>
        <translation>Escribir un valor inventado</translation>
    </message>
    <message>
        <source>“%1” is personal data. Say how it is handled.</source>
        <translation>«%1» es un dato personal. Diga cómo se trata.</translation>
    </message>
    <message>
        <source>Personal data is the subject, and nothing says how it is handled</source>
        <translation>Se trata de datos personales, y nada dice cómo se tratan</translation>
    </message>
    <message>
        <source>Whether the handling that is named is enough.</source>
        <translation>Si el tratamiento indicado es suficiente.</translation>
    </message>
    <message>
        <source>Ask for a plan</source>
        <translation>Pedir un plan</translation>
    </message>
    <message>
        <source>“%1” is a regulated field. Name the rules that apply and who reviews decisions.</source>
        <translation>«%1» es un campo regulado. Nombre las normas aplicables y quién revisa las decisiones.</translation>
    </message>
    <message>
        <source>A regulated field, without its rules or who reviews</source>
        <translation>Un campo regulado, sin sus normas o sin quien revise</translation>
    </message>
    <message>
        <source>Which rules apply.</source>
        <translation>Qué normas se aplican.</translation>
    </message>
    <message>
        <source>Ask for both</source>
        <translation>Pedir ambas cosas</translation>
    </message>
    <message>
        <source>The pipeline %1 was removed in Transformers v5. Load the model with its AutoModel class, or pin transformers&lt;5.</source>
        <translation>El pipeline %1 se eliminó en Transformers v5. Cargue el modelo con su clase AutoModel, o fije transformers&lt;5.</translation>
    </message>
    <message>
        <source>A pipeline that Transformers v5 removed</source>
        <translation>Un pipeline que Transformers v5 eliminó</translation>
    </message>
    <message>
        <source>Which version is installed, where neither text nor project says.</source>
        <translation>Qué versión está instalada, si no lo dicen ni el texto ni el proyecto.</translation>
    </message>
    <message>
        <source>Ask for what v5 has</source>
        <translation>Pedir lo que tiene la v5</translation>
    </message>
    <message>
        <source>%1 was removed or renamed. Use %2.</source>
        <translation>%1 se eliminó o cambió de nombre. Use %2.</translation>
    </message>
    <message>
        <source>A name or argument that was removed or renamed</source>
        <translation>Un nombre o argumento eliminado o con otro nombre</translation>
    </message>
    <message>
        <source>Names outside its table.</source>
        <translation>Los nombres fuera de su tabla.</translation>
    </message>
    <message>
        <source>Ask for the new names</source>
        <translation>Pedir los nombres nuevos</translation>
    </message>
    <message>
        <source>%1: Transformers v5 has PyTorch classes only.</source>
        <translation>%1: Transformers v5 solo tiene clases de PyTorch.</translation>
    </message>
    <message>
        <source>TensorFlow and Flax classes of Transformers</source>
        <translation>Clases de TensorFlow y Flax de Transformers</translation>
    </message>
    <message>
        <source>TensorFlow models of other libraries, which go on.</source>
        <translation>Modelos de TensorFlow de otras bibliotecas, que continúan.</translation>
    </message>
    <message>
        <source>Ask for PyTorch</source>
        <translation>Pedir PyTorch</translation>
    </message>
    <message>
        <source>datasets 4 no longer runs loading scripts. Use Parquet or another data-only form.</source>
        <translation>datasets 4 ya no ejecuta scripts de carga. Use Parquet u otro formato de solo datos.</translation>
    </message>
    <message>
        <source>Loading scripts, which datasets no longer runs</source>
        <translation>Scripts de carga, que datasets ya no ejecuta</translation>
    </message>
    <message>
        <source>Repositories that hold such a script.</source>
        <translation>Repositorios que contienen un script así.</translation>
    </message>
    <message>
        <source>Ask for Parquet</source>
        <translation>Pedir Parquet</translation>
    </message>
    <message>
        <source>“%1” runs code from the repository or a pickle.</source>
        <translation>«%1» ejecuta código del repositorio o un pickle.</translation>
    </message>
    <message>
        <source>A way of loading that runs code</source>
        <translation>Una forma de carga que ejecuta código</translation>
    </message>
    <message>
        <source>What the files hold.</source>
        <translation>Lo que contienen los archivos.</translation>
    </message>
    <message>
        <source>Ask for safe loading</source>
        <translation>Pedir una carga segura</translation>
    </message>
    <message>
        <source>“%1” cannot be checked. Give a number.</source>
        <translation>«%1» no se puede comprobar. Dé un número.</translation>
    </message>
    <message>
        <source>An open-ended quality goal</source>
        <translation>Un objetivo de calidad sin límite definido</translation>
    </message>
    <message>
        <source>Whether the number is the right one.</source>
        <translation>Si el número es el adecuado.</translation>
    </message>
    <message>
        <source>Give a number</source>
        <translation>Dar un número</translation>
    </message>
    <message>
        <source>“%1” names no number to start from or to reach.</source>
        <translation>«%1» no nombra ningún número de partida ni de llegada.</translation>
    </message>
    <message>
        <source>“Improve” or “reduce” without a number</source>
        <translation>«Improve» o «reduce» sin un número</translation>
    </message>
    <message>
        <source>Numbers written as words other than half, a third and twice.</source>
        <translation>Los números con letras distintos de half, a third y twice.</translation>
    </message>
    <message>
        <source>Give numbers</source>
        <translation>Dar números</translation>
    </message>
    <message>
        <source>Accuracy hides rare classes. Ask for macro-F1 or PR-AUC as well.</source>
        <translation>La accuracy oculta las clases poco frecuentes. Pida también macro-F1 o PR-AUC.</translation>
    </message>
    <message>
        <source>Accuracy on imbalanced data</source>
        <translation>Accuracy con datos desequilibrados</translation>
    </message>
    <message>
        <source>Imbalance that the text does not mention.</source>
        <translation>El desequilibrio que el texto no menciona.</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>Pedirlo</translation>
    </message>
    <message>
        <source>%1 does not measure %2.</source>
        <translation>%1 no mide %2.</translation>
    </message>
    <message>
        <source>A metric of another kind of task</source>
        <translation>Una métrica de otro tipo de tarea</translation>
    </message>
    <message>
        <source>Whether a fitting metric is the right one.</source>
        <translation>Si una métrica adecuada es la correcta.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Línea base</translation>
    </message>
    <message>
        <source>Ledger: baseline</source>
        <translation>Inventario: línea base</translation>
    </message>
    <message>
        <source>“%1” lets test data into training. Tune on validation data and look at the test set once.</source>
        <translation>«%1» deja entrar datos de test en el entrenamiento. Ajuste con los datos de validación y mire el conjunto de test una sola vez.</translation>
    </message>
    <message>
        <source>Training or tuning on test data</source>
        <translation>Entrenar o ajustar con datos de test</translation>
    </message>
    <message>
        <source>Duplicates between splits, groups that overlap, and features that give the answer away.</source>
        <translation>Duplicados entre particiones, grupos que se solapan y características que delatan la respuesta.</translation>
    </message>
    <message>
        <source>Ask for a clean split</source>
        <translation>Pedir una partición limpia</translation>
    </message>
    <message>
        <source>“%1” lets the future into training. Split by time.</source>
        <translation>«%1» deja entrar el futuro en el entrenamiento. Divida por tiempo.</translation>
    </message>
    <message>
        <source>A random split of a time series</source>
        <translation>Una partición aleatoria de una serie temporal</translation>
    </message>
    <message>
        <source>Data with an order in time that the text does not mention.</source>
        <translation>Datos con orden temporal que el texto no menciona.</translation>
    </message>
    <message>
        <source>Ask for a split by time</source>
        <translation>Pedir una partición por tiempo</translation>
    </message>
    <message>
        <source>%1 examples are few for full fine-tuning of %2 B parameters. Consider LoRA, SetFit or a frozen encoder.</source>
        <translation>%1 ejemplos son pocos para el fine-tuning completo de %2 B de parámetros. Considere LoRA, SetFit o un codificador congelado.</translation>
    </message>
    <message>
        <source>Few examples for full fine-tuning of a large model</source>
        <translation>Pocos ejemplos para el fine-tuning completo de un modelo grande</translation>
    </message>
    <message>
        <source>How alike the examples are.</source>
        <translation>Cuánto se parecen los ejemplos.</translation>
    </message>
    <message>
        <source>Ask for a lighter method</source>
        <translation>Pedir un método más ligero</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>Ledger: split</source>
        <translation>Inventario: partición</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>Ledger: dataset</source>
        <translation>Inventario: conjunto de datos</translation>
    </message>
    <message>
        <source>“%1” needs a reason. A pretrained model is the usual start.</source>
        <translation>«%1» necesita un motivo. Lo habitual es partir de un modelo preentrenado.</translation>
    </message>
    <message>
        <source>Training from scratch without a reason</source>
        <translation>Entrenar desde cero sin motivo</translation>
    </message>
    <message>
        <source>Whether the reason holds.</source>
        <translation>Si el motivo se sostiene.</translation>
    </message>
    <message>
        <source>Ask for a start</source>
        <translation>Pedir un punto de partida</translation>
    </message>
    <message>
        <source>%1 has no revision.</source>
        <translation>%1 no tiene revisión.</translation>
    </message>
    <message>
        <source>A model or dataset without its revision</source>
        <translation>Un modelo o conjunto de datos sin su revisión</translation>
    </message>
    <message>
        <source>Whether the revision exists.</source>
        <translation>Si la revisión existe.</translation>
    </message>
    <message>
        <source>Ask for revisions</source>
        <translation>Pedir revisiones</translation>
    </message>
    <message>
        <source>%1 knows English only, and the data is %2.</source>
        <translation>%1 solo conoce el inglés, y los datos están en %2.</translation>
    </message>
    <message>
        <source>An English-only model for another language</source>
        <translation>Un modelo solo de inglés para otro idioma</translation>
    </message>
    <message>
        <source>Models outside its table, and languages that are told by a country or a name.</source>
        <translation>Los modelos fuera de su tabla, y los idiomas que se indican con un país o un nombre.</translation>
    </message>
    <message>
        <source>Ask for a model that knows the language</source>
        <translation>Pedir un modelo que conozca el idioma</translation>
    </message>
    <message>
        <source>%1 is not listed for %2.</source>
        <translation>%1 no consta para %2.</translation>
    </message>
    <message>
        <source>A library that is not listed for the task</source>
        <translation>Una biblioteca que no consta para la tarea</translation>
    </message>
    <message>
        <source>%1 does not allow commercial use, and the brief says “%2”. Declared tag, not legal advice.</source>
        <translation>%1 no permite el uso comercial, y el encargo dice «%2». Etiqueta declarada, no asesoramiento jurídico.</translation>
    </message>
    <message>
        <source>A non-commercial licence, and commercial use</source>
        <translation>Una licencia no comercial, y uso comercial</translation>
    </message>
    <message>
        <source>What the licence text says, and licences that are not named.</source>
        <translation>Lo que dice el texto de la licencia, y las licencias que no se nombran.</translation>
    </message>
    <message>
        <source>Ask for others</source>
        <translation>Pedir otros</translation>
    </message>
    <message>
        <source>%1 drops the terms of %2. Declared tags, not legal advice.</source>
        <translation>%1 abandona las condiciones de %2. Etiquetas declaradas, no asesoramiento jurídico.</translation>
    </message>
    <message>
        <source>An outgoing licence that drops what the upstream one demands, or code licences that do not mix</source>
        <translation>Una licencia de salida que abandona lo que exige la de origen, o licencias de código que no se mezclan</translation>
    </message>
    <message>
        <source>Whether a model counts as derived from its data.</source>
        <translation>Si un modelo cuenta como derivado de sus datos.</translation>
    </message>
    <message>
        <source>Ask for the terms</source>
        <translation>Pedir las condiciones</translation>
    </message>
    <message>
        <source>%1 restricts this use (“%2”). Read its Attachment A.</source>
        <translation>%1 restringe este uso («%2»). Lea su Attachment A.</translation>
    </message>
    <message>
        <source>A licence that bars the use: a field of OpenRAIL&apos;s Attachment A, outputs that train another model, multimodal Llama in the EU</source>
        <translation>Una licencia que excluye el uso: un campo del Attachment A de OpenRAIL, salidas que entrenan otro modelo, Llama multimodal en la UE</translation>
    </message>
    <message>
        <source>Whether the exact use is meant.</source>
        <translation>Si se refiere a ese uso exacto.</translation>
    </message>
    <message>
        <source>Ask for another model</source>
        <translation>Pedir otro modelo</translation>
    </message>
    <message>
        <source>“%1”: nothing can be said of its use. Read the licence text before using it.</source>
        <translation>«%1»: no se puede decir nada de su uso. Lea el texto de la licencia antes de usarlo.</translation>
    </message>
    <message>
        <source>A licence that says nothing</source>
        <translation>Una licencia que no dice nada</translation>
    </message>
    <message>
        <source>The licence text.</source>
        <translation>El texto de la licencia.</translation>
    </message>
    <message>
        <source>Ask for the text</source>
        <translation>Pedir el texto</translation>
    </message>
    <message>
        <source>“%1” is commercial use, and nothing is said about licences.</source>
        <translation>«%1» es uso comercial, y no se dice nada de las licencias.</translation>
    </message>
    <message>
        <source>Commercial use, and no word about licences</source>
        <translation>Uso comercial, y ni una palabra de licencias</translation>
    </message>
    <message>
        <source>What the licences say.</source>
        <translation>Lo que dicen las licencias.</translation>
    </message>
    <message>
        <source>Ask for licences</source>
        <translation>Pedir licencias</translation>
    </message>
    <message>
        <source>%1 B parameters with %2 need about %3 to %4 GB; there are %5 GB.</source>
        <translation>%1 B de parámetros con %2 necesitan entre %3 y %4&#xa0;GB aproximadamente; hay %5&#xa0;GB.</translation>
    </message>
    <message>
        <source>A model that does not fit the memory</source>
        <translation>Un modelo que no cabe en la memoria</translation>
    </message>
    <message>
        <source>Activations, offloading, and sizes or cards that are not named.</source>
        <translation>Las activaciones, el offloading, y los tamaños o tarjetas que no se nombran.</translation>
    </message>
    <message>
        <source>Ask for a lighter way</source>
        <translation>Pedir una vía más ligera</translation>
    </message>
    <message>
        <source>%1 (compute capability %2) does not support %3.</source>
        <translation>%1 (compute capability %2) no admite %3.</translation>
    </message>
    <message>
        <source>A number format or kernel that the card lacks</source>
        <translation>Un formato numérico o un kernel que le falta a la tarjeta</translation>
    </message>
    <message>
        <source>Emulation, which is slow.</source>
        <translation>La emulación, que es lenta.</translation>
    </message>
    <message>
        <source>Write what the card can do</source>
        <translation>Escribir lo que puede la tarjeta</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Ledger: hardware</source>
        <translation>Inventario: hardware</translation>
    </message>
    <message>
        <source>“%1” has no number.</source>
        <translation>«%1» no tiene número.</translation>
    </message>
    <message>
        <source>Speed or size without a number</source>
        <translation>Velocidad o tamaño sin un número</translation>
    </message>
    <message>
        <source>Whether the number can be reached.</source>
        <translation>Si se puede alcanzar el número.</translation>
    </message>
    <message>
        <source>%1 B parameters need about %3 to %4 GB; %2 has %5 GB.</source>
        <translation>%1 B de parámetros necesitan entre %3 y %4&#xa0;GB aproximadamente; %2 tiene %5&#xa0;GB.</translation>
    </message>
    <message>
        <source>A model too large for an edge device</source>
        <translation>Un modelo demasiado grande para un dispositivo edge</translation>
    </message>
    <message>
        <source>What else runs on the device.</source>
        <translation>Qué más se ejecuta en el dispositivo.</translation>
    </message>
    <message>
        <source>Which Hugging Face task is this?</source>
        <translation>¿Qué tarea de Hugging Face es?</translation>
    </message>
    <message>
        <source>No task recognised (asked by the guide)</source>
        <translation>Ninguna tarea reconocida (lo pregunta la guía)</translation>
    </message>
    <message>
        <source>Several tasks are named. Which one comes first?</source>
        <translation>Se nombran varias tareas. ¿Cuál va primero?</translation>
    </message>
    <message>
        <source>Several tasks recognised</source>
        <translation>Varias tareas reconocidas</translation>
    </message>
    <message>
        <source>No language named (asked by the guide)</source>
        <translation>Ningún idioma nombrado (lo pregunta la guía)</translation>
    </message>
    <message>
        <source>Training and deployment in one prompt. Two prompts give better answers.</source>
        <translation>Entrenamiento y despliegue en un solo prompt. Dos prompts dan mejores respuestas.</translation>
    </message>
    <message>
        <source>Training and deployment in one prompt</source>
        <translation>Entrenamiento y despliegue en un solo prompt</translation>
    </message>
    <message>
        <source>Work that belongs together.</source>
        <translation>Trabajo que va junto.</translation>
    </message>
    <message>
        <source>Split the work</source>
        <translation>Dividir el trabajo</translation>
    </message>
    <message>
        <source>“%1” tells the assistant nothing. Say what is needed.</source>
        <translation>«%1» no le dice nada al asistente. Diga lo que hace falta.</translation>
    </message>
    <message>
        <source>Hype</source>
        <translation>Exageraciones</translation>
    </message>
    <message>
        <source>Hype in other words.</source>
        <translation>Exageraciones con otras palabras.</translation>
    </message>
    <message>
        <source>Ask for a number</source>
        <translation>Pedir un número</translation>
    </message>
    <message>
        <source>The characters “%1” are broken. Paste the text again as UTF-8.</source>
        <translation>Los caracteres «%1» están dañados. Pegue el texto de nuevo como UTF-8.</translation>
    </message>
    <message>
        <source>Broken characters</source>
        <translation>Caracteres dañados</translation>
    </message>
    <message>
        <source>Broken text of other encodings.</source>
        <translation>Texto dañado de otras codificaciones.</translation>
    </message>
    <message>
        <source>“%1” is a business outcome. Name the model metric that stands for it.</source>
        <translation>«%1» es un resultado de negocio. Nombre la métrica del modelo que lo representa.</translation>
    </message>
    <message>
        <source>A business outcome without a model metric</source>
        <translation>Un resultado de negocio sin métrica del modelo</translation>
    </message>
    <message>
        <source>Whether the metric follows the outcome.</source>
        <translation>Si la métrica sigue al resultado.</translation>
    </message>
    <message>
        <source>“%1”: what is pasted into an assistant leaves this machine.</source>
        <translation>«%1»: lo que se pega en un asistente sale de este equipo.</translation>
    </message>
    <message>
        <source>Confidential material on its way to a cloud tool</source>
        <translation>Material confidencial camino de una herramienta en la nube</translation>
    </message>
    <message>
        <source>Where the assistant runs.</source>
        <translation>Dónde se ejecuta el asistente.</translation>
    </message>
    <message>
        <source>Ask for care</source>
        <translation>Pedir cuidado</translation>
    </message>
    <message>
        <source>Reproducibility</source>
        <translation>Reproducibilidad</translation>
    </message>
    <message>
        <source>Ledger: reproducibility</source>
        <translation>Inventario: reproducibilidad</translation>
    </message>
    <message>
        <source>Limits and card</source>
        <translation>Límites y tarjeta</translation>
    </message>
    <message>
        <source>Ledger: limitations</source>
        <translation>Inventario: limitaciones</translation>
    </message>
    <message>
        <source>A measure of quality is named: “macro-F1”, “word error rate below 15 %”.</source>
        <translation>Se nombra una medida de calidad: «macro-F1», «word error rate below 15&#xa0;%».</translation>
    </message>
    <message>
        <source>What should it be compared with?</source>
        <translation>¿Con qué hay que compararlo?</translation>
    </message>
    <message>
        <source>What the result is compared with: “the current rules”, “zero-shot”, “0.71 today”.</source>
        <translation>Con qué se compara el resultado: «the current rules», «zero-shot», «0.71 today».</translation>
    </message>
    <message>
        <source>Name a baseline</source>
        <translation>Nombrar una línea base</translation>
    </message>
    <message>
        <source>How is data kept apart for the final test?</source>
        <translation>¿Cómo se reservan los datos para el test final?</translation>
    </message>
    <message>
        <source>How data is set aside: “a held-out test set”, “80/10/10”.</source>
        <translation>Cómo se reservan datos: «a held-out test set», «80/10/10».</translation>
    </message>
    <message>
        <source>Ask for a split</source>
        <translation>Pedir una partición</translation>
    </message>
    <message>
        <source>On which data?</source>
        <translation>¿Con qué datos?</translation>
    </message>
    <message>
        <source>Which data: a name, or a number of examples.</source>
        <translation>Qué datos: un nombre, o un número de ejemplos.</translation>
    </message>
    <message>
        <source>Name the data</source>
        <translation>Nombrar los datos</translation>
    </message>
    <message>
        <source>On which machine does it run?</source>
        <translation>¿En qué equipo se ejecuta?</translation>
    </message>
    <message>
        <source>Where it runs: a card, a memory size, a device.</source>
        <translation>Dónde se ejecuta: una tarjeta, un tamaño de memoria, un dispositivo.</translation>
    </message>
    <message>
        <source>Name the machine</source>
        <translation>Nombrar el equipo</translation>
    </message>
    <message>
        <source>Which licences are acceptable?</source>
        <translation>¿Qué licencias son aceptables?</translation>
    </message>
    <message>
        <source>Licences are spoken of: “Apache-2.0 only”.</source>
        <translation>Se habla de licencias: «Apache-2.0 only».</translation>
    </message>
    <message>
        <source>How fast must it be, and at what load?</source>
        <translation>¿Qué velocidad debe tener, y con qué carga?</translation>
    </message>
    <message>
        <source>Speed, load or memory with a number.</source>
        <translation>Velocidad, carga o memoria con un número.</translation>
    </message>
    <message>
        <source>How can the run be repeated?</source>
        <translation>¿Cómo se puede repetir la ejecución?</translation>
    </message>
    <message>
        <source>How a run can be repeated: seed, configuration, tracking, revision.</source>
        <translation>Cómo se puede repetir una ejecución: semilla, configuración, seguimiento, revisión.</translation>
    </message>
    <message>
        <source>What can it not do, and for whom may it fail?</source>
        <translation>¿Qué no puede hacer, y con quién puede fallar?</translation>
    </message>
    <message>
        <source>What it cannot do, or a model card.</source>
        <translation>Lo que no puede hacer, o una tarjeta del modelo.</translation>
    </message>
    <message>
        <source>Ask for a model card</source>
        <translation>Pedir una tarjeta del modelo</translation>
    </message>
    <message>
        <source>Pin it to the copy on this machine</source>
        <translation>Fijar a la copia de este equipo</translation>
    </message>
    <message>
        <source>Write “validation”</source>
        <translation>Escribir «validation»</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omitirlo</translation>
    </message>
    <message>
        <source>Name a number</source>
        <translation>Dar un número</translation>
    </message>
    <message>
        <source>%1 asks for something to be passed on. Declared tag, not legal advice.</source>
        <translation>%1 exige transmitir algo. Etiqueta declarada, no asesoramiento jurídico.</translation>
    </message>
    <message>
        <source>A licence that asks for something to be passed on: restrictions, notices, a name, the source</source>
        <translation>Una licencia que exige transmitir algo: restricciones, avisos, un nombre, el código fuente</translation>
    </message>
    <message>
        <source>What the licence text says beyond its class, and whether weights count as a derived work.</source>
        <translation>Lo que dice el texto de la licencia más allá de su clase, y si los pesos cuentan como obra derivada.</translation>
    </message>
    <message>
        <source>Ask for the list</source>
        <translation>Pedir la lista</translation>
    </message>
</context>
</TS>
