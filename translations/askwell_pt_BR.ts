<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>Copy prompt</source>
        <translation>Copiar prompt</translation>
    </message>
    <message>
        <source>Copy &amp;with rules</source>
        <translation>Copiar &amp;com regras</translation>
    </message>
    <message>
        <source>Copy &amp;rules only</source>
        <translation>Copiar só as &amp;regras</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copiar &amp;link</translation>
    </message>
    <message>
        <source>As a /&amp;command in Cursor…</source>
        <translation>Como /coma&amp;ndo no Cursor…</translation>
    </message>
    <message>
        <source>&amp;Open in Cursor</source>
        <translation>Abrir &amp;no Cursor</translation>
    </message>
    <message>
        <source>Open the &amp;rules in Cursor</source>
        <translation>Abrir as &amp;regras no Cursor</translation>
    </message>
    <message>
        <source>Open as a /&amp;command in Cursor</source>
        <translation>Abrir como /&amp;comando no Cursor</translation>
    </message>
    <message>
        <source>&amp;Prompt…</source>
        <translation>&amp;Prompt…</translation>
    </message>
    <message>
        <source>Prompt &amp;with rules…</source>
        <translation>Prompt &amp;com regras…</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>&amp;Regras…</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Avançar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>Save ru&amp;les…</source>
        <translation>Salvar re&amp;gras…</translation>
    </message>
    <message>
        <source>&amp;New prompt</source>
        <translation>&amp;Novo prompt</translation>
    </message>
    <message>
        <source>Prompts of this pro&amp;ject…</source>
        <translation>Prompts deste pro&amp;jeto…</translation>
    </message>
    <message>
        <source>&amp;Projects…</source>
        <translation>&amp;Projetos…</translation>
    </message>
    <message>
        <source>&amp;Save project</source>
        <translation>&amp;Salvar projeto</translation>
    </message>
    <message>
        <source>Save in project &amp;folder…</source>
        <translation>Salvar na pasta &amp;do projeto…</translation>
    </message>
    <message>
        <source>See a finished &amp;example</source>
        <translation>Ver um &amp;exemplo pronto</translation>
    </message>
    <message>
        <source>&amp;Why these questions?</source>
        <translation>Por &amp;que estas perguntas?</translation>
    </message>
    <message>
        <source>Ask &amp;me each time</source>
        <translation>Perguntar a cada ve&amp;z</translation>
    </message>
    <message>
        <source>Next remark</source>
        <translation>Próxima observação</translation>
    </message>
    <message>
        <source>Previous remark</source>
        <translation>Observação anterior</translation>
    </message>
    <message>
        <source>All rema&amp;rks</source>
        <translation>Todas as &amp;observações</translation>
    </message>
    <message>
        <source>M&amp;odels on this machine…</source>
        <translation>&amp;Modelos nesta máquina…</translation>
    </message>
    <message>
        <source>Find on the &amp;Hub…</source>
        <translation>Procurar no Hu&amp;b…</translation>
    </message>
    <message>
        <source>&amp;Add a framework page…</source>
        <translation>&amp;Adicionar página de framework…</translation>
    </message>
    <message>
        <source>F&amp;ind…</source>
        <translation>&amp;Localizar…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Localizar próxima</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Localizar anterior</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Aumentar a fonte</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Diminuir a fonte</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Tamanho normal da fonte</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como o &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>A&amp;bout Askwell</source>
        <translation>Sobre o As&amp;kwell</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sai&amp;r</translation>
    </message>
    <message>
        <source>Histor&amp;y…</source>
        <translation>&amp;Histórico…</translation>
    </message>
    <message>
        <source>Start from a &amp;text…</source>
        <translation>Começar de um te&amp;xto…</translation>
    </message>
    <message>
        <source>Larger pane</source>
        <translation>Painel maior</translation>
    </message>
    <message>
        <source>Smaller pane</source>
        <translation>Painel menor</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::AboutPage</name>
    <message>
        <source>About Askwell</source>
        <translation>Sobre o Askwell</translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation>Copiar as versões</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Askwell is free software under the GPL 3.0 or later. It is built on parts of others, and its facts come from others too.</source>
        <translation>O Askwell é software livre sob a GPL 3.0 ou posterior. Ele se apoia em partes de outros, e seus dados também vêm de outros.</translation>
    </message>
    <message>
        <source>Third-party notices</source>
        <translation>Avisos de terceiros</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::AnswerEditor</name>
    <message>
        <source>Ask me each time</source>
        <translation>Perguntar a cada vez</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::BlankForm</name>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::ConflictPage</name>
    <message>
        <source>Two versions of this project</source>
        <translation>Duas versões deste projeto</translation>
    </message>
    <message>
        <source>What the file holds now, and what it would hold after saving yours.</source>
        <translation>O que o arquivo contém agora e o que conteria depois de salvar a sua.</translation>
    </message>
    <message>
        <source>&amp;Reload the file</source>
        <translation>&amp;Recarregar o arquivo</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Manter a minha</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>Decidir mais &amp;tarde</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::DifferenceView</name>
    <message>
        <source>Now</source>
        <comment>title of the old text in a comparison</comment>
        <translation>Agora</translation>
    </message>
    <message>
        <source>After saving</source>
        <comment>title of the new text in a comparison</comment>
        <translation>Depois de salvar</translation>
    </message>
    <message>
        <source>The file now</source>
        <translation>O arquivo agora</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>O que vai mudar</translation>
    </message>
    <message>
        <source>The file after saving</source>
        <translation>O arquivo depois de salvar</translation>
    </message>
    <message>
        <source>The two texts differ in too many lines to compare them here.</source>
        <translation>Os dois textos diferem em linhas demais para serem comparados aqui.</translation>
    </message>
    <message>
        <source>No line changes.</source>
        <translation>Nenhuma linha muda.</translation>
    </message>
    <message>
        <source>The last line gets the line end that it lacks now.</source>
        <translation>A última linha ganha a quebra de linha que agora falta.</translation>
    </message>
    <message>
        <source>The last line loses its line end.</source>
        <translation>A última linha perde a quebra de linha.</translation>
    </message>
    <message>
        <source>More lines change.</source>
        <comment>for screen readers, after a list of changed lines</comment>
        <translation>Mais linhas mudam.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <comment>a line, for screen readers</comment>
        <translation>Adicionada: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <comment>a line, for screen readers</comment>
        <translation>Removida: %1</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::ExamplePage</name>
    <message>
        <source>A finished example</source>
        <translation>Um exemplo pronto</translation>
    </message>
    <message>
        <source>This is what the answers make together. Your own words stay as they are.</source>
        <translation>É isto que as respostas formam juntas. As palavras digitadas ficam como estão.</translation>
    </message>
    <message>
        <source>Finished example</source>
        <translation>Exemplo pronto</translation>
    </message>
    <message>
        <source>Start from this example</source>
        <translation>Começar por este exemplo</translation>
    </message>
    <message>
        <source>Back to my prompt</source>
        <translation>Voltar ao meu prompt</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::Fact</name>
    <message>
        <source>This machine</source>
        <comment>adds its GPU and memory to the answer</comment>
        <translation>Esta máquina</translation>
    </message>
    <message>
        <source>From this project</source>
        <comment>adds its versions to the answer</comment>
        <translation>Deste projeto</translation>
    </message>
    <message>
        <source>Models on this machine…</source>
        <translation>Modelos nesta máquina…</translation>
    </message>
    <message>
        <source>Adds the GPU and the memory of this machine to the answer</source>
        <translation>Adiciona à resposta a GPU e a memória desta máquina</translation>
    </message>
    <message>
        <source>Adds the versions of Python and of its libraries to the answer</source>
        <translation>Adiciona à resposta as versões do Python e das suas bibliotecas</translation>
    </message>
    <message>
        <source>Lists what is downloaded already, to insert one with its commit</source>
        <translation>Lista o que já foi baixado, para inserir um item com o seu commit</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::FindBar</name>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
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
        <translation>Localizar</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <comment>%1 is the name of a field or pane</comment>
        <translation>Localizar em %1</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Ocorrência anterior (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Próxima ocorrência (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fechar (Esc)</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::HelpPage</name>
    <message>
        <source>Read the prompt, fill the blanks that are left, and copy it. No remark has to be followed.</source>
        <translation>Leia o prompt, preencha as lacunas que restam e copie-o. Nenhuma observação precisa ser seguida.</translation>
    </message>
    <message>
        <source>Tick the files that your tools read. Nothing is written before you save, and the last save can be undone.</source>
        <translation>Marque os arquivos que suas ferramentas leem. Nada é gravado antes de salvar, e o último salvamento pode ser desfeito.</translation>
    </message>
    <message>
        <source>Type to search, Enter opens. A project keeps its folder, its rules and the answers that are pinned.</source>
        <translation>Digite para buscar; Enter abre. Um projeto guarda sua pasta, suas regras e as respostas fixadas.</translation>
    </message>
    <message>
        <source>Every prompt of the project. Enter opens one.</source>
        <translation>Todos os prompts do projeto. Enter abre um.</translation>
    </message>
    <message>
        <source>What you copied and saved, on this machine only. Use a prompt again, or copy its text.</source>
        <translation>O que você copiou e salvou, só nesta máquina. Use um prompt de novo ou copie seu texto.</translation>
    </message>
    <message>
        <source>The models of the Hugging Face cache. Enter puts one into the answer, with its commit.</source>
        <translation>Os modelos do cache do Hugging Face. Enter põe um na resposta, com seu commit.</translation>
    </message>
    <message>
        <source>Insert an example, or take it back</source>
        <translation>Inserir um exemplo, ou retirá-lo</translation>
    </message>
    <message>
        <source>To the next blank, then on</source>
        <translation>À próxima lacuna e depois adiante</translation>
    </message>
    <message>
        <source>Remove the chosen blank, or entry of a list</source>
        <translation>Remover a lacuna escolhida ou o item de uma lista</translation>
    </message>
    <message>
        <source>Rename the entry of a list</source>
        <translation>Renomear o item de uma lista</translation>
    </message>
    <message>
        <source>Duplicate the entry of a list</source>
        <translation>Duplicar o item de uma lista</translation>
    </message>
    <message>
        <source>Starting from a text: move the sentence at the cursor</source>
        <translation>Ao partir de um texto: mover a frase do cursor</translation>
    </message>
    <message>
        <source>Back to the prompt; nothing is lost</source>
        <translation>Voltar ao prompt; nada se perde</translation>
    </message>
    <message>
        <source>Answer in your own words, or begin with an example: it writes a sentence with blanks to fill. Everything you type is kept.</source>
        <translation>Responda com suas palavras ou comece com um exemplo: ele escreve uma frase com lacunas a preencher. Tudo o que você digita é guardado.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>What you copied and saved. Secrets are masked before they are kept.</source>
        <translation>O que foi copiado e salvo. Os segredos são mascarados antes de serem guardados.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Back to the question (Esc)</source>
        <translation>Voltar à pergunta (Esc)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Buscar no histórico</translation>
    </message>
    <message>
        <source>Text of the chosen entry</source>
        <translation>Texto da entrada escolhida</translation>
    </message>
    <message>
        <source>&amp;Keep a history</source>
        <translation>Manter &amp;histórico</translation>
    </message>
    <message>
        <source>Clea&amp;r…</source>
        <comment>the history</comment>
        <translation>&amp;Limpar…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Use again</source>
        <translation>&amp;Usar de novo</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message>
        <source>Nothing yet. What you copy appears here.</source>
        <translation>Nada ainda. O que for copiado aparece aqui.</translation>
    </message>
    <message>
        <source>Nothing holds these words.</source>
        <translation>Nada contém essas palavras.</translation>
    </message>
    <message>
        <source>Rules are no prompt: copy them</source>
        <translation>Regras não são um prompt: copie-as</translation>
    </message>
    <message>
        <source>The whole history goes, and this cannot be undone.</source>
        <translation>Todo o histórico será apagado, e isso não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation>Limpar o histórico</translation>
    </message>
    <message>
        <source>Clear left drafts and copies of replaced files too</source>
        <translation>Limpar também os rascunhos deixados e as cópias de arquivos substituídos</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Excluído.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
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
        <translation>Conjunto de dados</translation>
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
        <translation>sem licença declarada</translation>
    </message>
    <message>
        <source>not downloaded to the end</source>
        <translation>download incompleto</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 de parâmetros</translation>
    </message>
    <message>
        <source>%1 by its card alone</source>
        <comment>a licence</comment>
        <translation>%1 apenas segundo o card</translation>
    </message>
    <message>
        <source>gated</source>
        <comment>a model that wants terms accepted</comment>
        <translation>com acesso condicionado</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::HubCachePanel</name>
    <message numerus="yes">
        <source>%n folders of the cache were passed over.</source>
        <translation>
            <numerusform>%n pasta do cache foi ignorada.</numerusform>
            <numerusform>%n pastas do cache foram ignoradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Models on this machine</source>
        <translation>Modelos nesta máquina</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Back to the question (Esc)</source>
        <translation>Voltar à pergunta (Esc)</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>Voltar à pergunta</translation>
    </message>
    <message>
        <source>Search by name, licence or task</source>
        <translation>Buscar por nome, licença ou tarefa</translation>
    </message>
    <message>
        <source>Search the models</source>
        <translation>Buscar modelos</translation>
    </message>
    <message>
        <source>Models and data sets</source>
        <translation>Modelos e conjuntos de dados</translation>
    </message>
    <message>
        <source>Licences are those that the cards declare; this is no legal advice. “main” is the head of the day of the download.</source>
        <translation>As licenças são as que os cards declaram; isto não é orientação jurídica. “main” é o estado do dia do download.</translation>
    </message>
    <message>
        <source>Find on the Hub</source>
        <translation>Procurar no Hub</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Inserir</translation>
    </message>
    <message>
        <source>Insert into the answer</source>
        <translation>Inserir na resposta</translation>
    </message>
    <message>
        <source>Puts its name and commit where the cursor is in the answer</source>
        <translation>Põe o nome e o commit na posição do cursor na resposta</translation>
    </message>
    <message>
        <source>Looking at the Hugging Face cache…</source>
        <translation>Examinando o cache do Hugging Face…</translation>
    </message>
    <message>
        <source>No model is downloaded on this machine yet: %1 does not exist.</source>
        <translation>Ainda não há modelos baixados nesta máquina: %1 não existe.</translation>
    </message>
    <message>
        <source>%1 holds no model and no data set yet.</source>
        <comment>%1 is a folder</comment>
        <translation>%1 ainda não contém modelos nem conjuntos de dados.</translation>
    </message>
    <message>
        <source>Nothing here matches “%1”.</source>
        <translation>Nada aqui corresponde a “%1”.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a busca</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::MainWindow</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>%1 are names, the rest is counted</comment>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A blank is open: %1.</source>
        <comment>%1 is its name</comment>
        <translation>Há uma lacuna em aberto: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n blanks are open: %1.</source>
        <comment>%1 are their names</comment>
        <translation>
            <numerusform>Há %n lacuna em aberto: %1.</numerusform>
            <numerusform>Há %n lacunas em aberto: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the first</source>
        <translation>Ir para a primeira</translation>
    </message>
    <message>
        <source>A command does not ask for it.</source>
        <translation>Um comando não pergunta por ela.</translation>
    </message>
    <message>
        <source>A command does not ask for them.</source>
        <translation>Um comando não pergunta por elas.</translation>
    </message>
    <message>
        <source>Keep it in braces</source>
        <translation>Manter entre chaves</translation>
    </message>
    <message>
        <source>Keep them in braces</source>
        <translation>Manter todas entre chaves</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <comment>%1 are clauses of the prompt</comment>
        <translation>Fica de fora: %1.</translation>
    </message>
    <message>
        <source>Select some words of your answer first; they become a blank that asks again.</source>
        <translation>Primeiro selecione algumas palavras da resposta; elas viram uma lacuna que é perguntada de novo.</translation>
    </message>
    <message>
        <source>Open without %1</source>
        <comment>%1 names questions</comment>
        <translation>Abrir sem %1</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Abrir mesmo assim</translation>
    </message>
    <message>
        <source>Open without it</source>
        <translation>Abrir sem ela</translation>
    </message>
    <message>
        <source>Open without them</source>
        <translation>Abrir sem elas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>Não abrir</translation>
    </message>
    <message>
        <source>Save without %1</source>
        <comment>%1 names questions</comment>
        <translation>Salvar sem %1</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Salvar mesmo assim</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Deixar todas de fora</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Não salvar</translation>
    </message>
    <message>
        <source>Copy without %1</source>
        <comment>%1 names questions</comment>
        <translation>Copiar sem %1</translation>
    </message>
    <message>
        <source>Copy anyway</source>
        <translation>Copiar mesmo assim</translation>
    </message>
    <message>
        <source>Copy without it</source>
        <translation>Copiar sem ela</translation>
    </message>
    <message>
        <source>Copy without them</source>
        <translation>Copiar sem elas</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Do not copy</source>
        <translation>Não copiar</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Nada foi escrito ainda.</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Salvar como arquivo</translation>
    </message>
    <message>
        <source>Markdown (*.md);;All files (*)</source>
        <translation>Markdown (*.md);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <comment>%1 is a file</comment>
        <translation>Salvo em %1.</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Escrever</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <comment>%1 names a question</comment>
        <translation>%1: sem resposta.</translation>
    </message>
    <message>
        <source>%1 are empty.</source>
        <comment>%1 names questions</comment>
        <translation>%1: sem resposta.</translation>
    </message>
    <message>
        <source>Replace it with %1</source>
        <comment>%1 names an environment variable</comment>
        <translation>Substituir por %1</translation>
    </message>
    <message>
        <source>The text holds a secret: %1 (%2).</source>
        <comment>%1 names the kind of secret, %2 is its masked beginning</comment>
        <translation>O texto contém um segredo: %1 (%2).</translation>
    </message>
    <message>
        <source>Rules copied.</source>
        <translation>Regras copiadas.</translation>
    </message>
    <message>
        <source>Copied with the rules. Paste it into the chat.</source>
        <translation>Copiado com as regras. Cole no chat.</translation>
    </message>
    <message>
        <source>Copied. Paste it into Cursor’s chat. The rules are in no project yet.</source>
        <translation>Copiado. Cole no chat do Cursor. As regras ainda não estão em nenhum projeto.</translation>
    </message>
    <message>
        <source>Copied. Paste it into Cursor’s chat. Rules: in %1.</source>
        <translation>Copiado. Cole no chat do Cursor. Regras: em %1.</translation>
    </message>
    <message>
        <source>Save rules…</source>
        <translation>Salvar regras…</translation>
    </message>
    <message>
        <source>Copy with rules</source>
        <translation>Copiar com regras</translation>
    </message>
    <message>
        <source>Copied. Paste it into Cursor’s chat.</source>
        <translation>Copiado. Cole no chat do Cursor.</translation>
    </message>
    <message>
        <source>Keep as a project</source>
        <translation>Guardar como projeto</translation>
    </message>
    <message>
        <source>The rules are in no project yet.</source>
        <translation>As regras ainda não estão em nenhum projeto.</translation>
    </message>
    <message>
        <source>The rules are in %1.</source>
        <comment>%1 is a folder</comment>
        <translation>As regras estão em %1.</translation>
    </message>
    <message>
        <source>Copy rules</source>
        <translation>Copiar regras</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>Copiar prompt</translation>
    </message>
    <message>
        <source>Open on the web…</source>
        <translation>Abrir na web…</translation>
    </message>
    <message>
        <source>No program here opens Cursor’s links.</source>
        <translation>Nenhum programa aqui abre os links do Cursor.</translation>
    </message>
    <message>
        <source>The link could not be handed on.</source>
        <translation>Não foi possível repassar o link.</translation>
    </message>
    <message>
        <source>Handed to Cursor. Did it not open?</source>
        <translation>Repassado ao Cursor. Não abriu?</translation>
    </message>
    <message>
        <source>Cursor shows the rules; agree to them there.</source>
        <translation>O Cursor mostra as regras; aceite-as lá.</translation>
    </message>
    <message>
        <source>Cursor shows the command; agree to it there.</source>
        <translation>O Cursor mostra o comando; aceite-o lá.</translation>
    </message>
    <message>
        <source>Cursor shows the prompt; send it there.</source>
        <translation>O Cursor mostra o prompt; envie-o lá.</translation>
    </message>
    <message>
        <source>This address contains your rules and is opened through cursor.com.</source>
        <translation>Este endereço contém as suas regras e é aberto por cursor.com.</translation>
    </message>
    <message>
        <source>This address contains your prompt and is opened through cursor.com.</source>
        <translation>Este endereço contém o seu prompt e é aberto por cursor.com.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Handed to the browser.</source>
        <translation>Repassado ao navegador.</translation>
    </message>
    <message>
        <source>Copied. This address contains your prompt and is opened through cursor.com.</source>
        <translation>Copiado. Este endereço contém o seu prompt e é aberto por cursor.com.</translation>
    </message>
    <message>
        <source>Link copied. It contains your prompt and opens in Cursor.</source>
        <translation>Link copiado. Ele contém o seu prompt e abre no Cursor.</translation>
    </message>
    <message>
        <source>Copy the web address</source>
        <translation>Copiar o endereço web</translation>
    </message>
    <message>
        <source>This machine does not tell its memory or its GPU.</source>
        <translation>Esta máquina não informa a memória nem a GPU.</translation>
    </message>
    <message>
        <source>This project has no folder yet.</source>
        <translation>Este projeto ainda não tem pasta.</translation>
    </message>
    <message>
        <source>Choose it…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation>Pasta do projeto</translation>
    </message>
    <message>
        <source>%1 states no version of Python or of a library of the field.</source>
        <comment>%1 is a folder</comment>
        <translation>%1 não indica versão do Python nem de bibliotecas da área.</translation>
    </message>
    <message>
        <source>That stands in the answer already.</source>
        <translation>Isso já está na resposta.</translation>
    </message>
    <message>
        <source>This opens %1 and sends nothing else.</source>
        <comment>%1 is an address</comment>
        <translation>Isto abre %1 e não envia mais nada.</translation>
    </message>
    <message>
        <source>No program here opens web addresses: %1</source>
        <comment>%1 is an address</comment>
        <translation>Nenhum programa aqui abre endereços web: %1</translation>
    </message>
    <message>
        <source>The answers are not in English: Askwell looks for secrets, personal data and gaps only.</source>
        <translation>As respostas não estão em inglês: o Askwell procura apenas segredos, dados pessoais e trechos por preencher.</translation>
    </message>
    <message>
        <source>There is nothing to remark.</source>
        <translation>Não há observações.</translation>
    </message>
    <message>
        <source>Added to %1.</source>
        <comment>%1 names a question</comment>
        <translation>Adicionado a %1.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir até lá</translation>
    </message>
    <message>
        <source>Not shown again in this project.</source>
        <translation>Não será mais mostrado neste projeto.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>The rule: “%1”</source>
        <comment>%1 is a rule of the framework page</comment>
        <translation>A regra: “%1”</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Framework</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>C&amp;ursor</source>
        <translation>C&amp;ursor</translation>
    </message>
    <message>
        <source>Sa&amp;ve as a file</source>
        <translation>Salvar como arqui&amp;vo</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Cores</translation>
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
        <translation>Conferir</translation>
    </message>
    <message>
        <source>The example stands in the steps.</source>
        <translation>O exemplo está nas etapas.</translation>
    </message>
    <message>
        <source>Your own page, in place of the bundled one</source>
        <translation>Página própria, no lugar da que vem com o programa</translation>
    </message>
    <message>
        <source>Add a framework page</source>
        <translation>Adicionar página de framework</translation>
    </message>
    <message>
        <source>Framework pages (*.md);;All files (*)</source>
        <translation>Páginas de framework (*.md);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>Página adicionada: %1.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Novo prompt</translation>
    </message>
    <message>
        <source>What was not saved before is kept.</source>
        <translation>O que não tinha sido salvo foi guardado.</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Voltar a isso</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <comment>%1 names a project</comment>
        <translation>Salvo como “%1”.</translation>
    </message>
    <message>
        <source>The project holds a secret, and others can read this folder.</source>
        <translation>O projeto contém um segredo, e outras pessoas podem ler esta pasta.</translation>
    </message>
    <message>
        <source>Another program has changed this project since it was opened.</source>
        <translation>Outro programa alterou este projeto depois que ele foi aberto.</translation>
    </message>
    <message>
        <source>Reload it</source>
        <translation>Recarregar</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Manter o meu</translation>
    </message>
    <message>
        <source>Save in project folder</source>
        <translation>Salvar na pasta do projeto</translation>
    </message>
    <message>
        <source>Askwell projects (*.askwell)</source>
        <translation>Projetos do Askwell (*.askwell)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <comment>%1 is a file</comment>
        <translation>%1 salvo.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Excluído.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>“%1” foi excluído.</translation>
    </message>
    <message>
        <source>The framework that asks; its rules come first</source>
        <translation>O framework que faz as perguntas; as suas regras vêm primeiro</translation>
    </message>
    <message>
        <source>%1 (not on this machine)</source>
        <comment>%1 names a framework</comment>
        <translation>%1 (não está nesta máquina)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <comment>the language that the window speaks</comment>
        <translation>Como o &amp;sistema</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>This is a new prompt with the old words. What you had before is under Prompts of this project.</source>
        <translation>Este é um novo prompt com as palavras antigas. O que havia antes está em Prompts deste projeto.</translation>
    </message>
    <message>
        <source>Show the difference</source>
        <comment>between two versions of a project</comment>
        <translation>Mostrar a diferença</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Abrir um arquivo</translation>
    </message>
    <message>
        <source>Texts (*.md *.mdc *.txt *.rules);;All files (*)</source>
        <translation>Textos (*.md *.mdc *.txt *.rules);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Save it elsewhere…</source>
        <translation>Salvar em outro lugar…</translation>
    </message>
    <message>
        <source>%1 is no longer there. What you see is kept.</source>
        <comment>%1 is a file</comment>
        <translation>%1 não está mais lá. O que você vê foi mantido.</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>Salvar de novo</translation>
    </message>
    <message>
        <source>That is more than one answer.</source>
        <translation>Isso é mais do que uma resposta.</translation>
    </message>
    <message>
        <source>Show where each part goes</source>
        <translation>Mostrar aonde vai cada parte</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::NoticesPage</name>
    <message>
        <source>Third-party notices</source>
        <translation>Avisos de terceiros</translation>
    </message>
    <message>
        <source>Back to my prompt</source>
        <translation>Voltar ao meu prompt</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::ProjectRulesEditor</name>
    <message>
        <source>Project rules</source>
        <translation>Regras do projeto</translation>
    </message>
    <message>
        <source>Your own rules; they stand at the end of the rules.</source>
        <translation>Regras próprias; ficam no fim das regras.</translation>
    </message>
    <message>
        <source>Your own rules, one a line:
- Our data stays in the EU</source>
        <comment>an example of a rule</comment>
        <translation>Regras próprias, uma por linha:
- Nossos dados ficam na UE</translation>
    </message>
    <message>
        <source>Line %1 holds an invisible character, %2.</source>
        <comment>%1 is a number, %2 names a character: U+200B</comment>
        <translation>A linha %1 contém um caractere invisível, %2.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove all of them</source>
        <translation>Remover todos</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::ProjectsDelegate</name>
    <message>
        <source>Name of the project</source>
        <translation>Nome do projeto</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::ProjectsModel</name>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::ProjectsPanel</name>
    <message>
        <source>Projects</source>
        <translation>Projetos</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Back to the question (Esc)</source>
        <translation>Voltar à pergunta (Esc)</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>Voltar à pergunta</translation>
    </message>
    <message>
        <source>Search the projects</source>
        <translation>Buscar projetos</translation>
    </message>
    <message>
        <source>Import…</source>
        <comment>a project from a file</comment>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Import a project</source>
        <translation>Importar um projeto</translation>
    </message>
    <message>
        <source>Project</source>
        <comment>a menu: what can be done with the chosen project</comment>
        <translation>Projeto</translation>
    </message>
    <message>
        <source>What can be done with the project</source>
        <translation>O que se pode fazer com o projeto</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Abrir projeto</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
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
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Deleted projects</source>
        <translation>Projetos excluídos</translation>
    </message>
    <message>
        <source>No project is kept yet. A project remembers its folder, its rules and the answers that stay the same.</source>
        <translation>Ainda não há projetos guardados. Um projeto lembra a sua pasta, as suas regras e as respostas que não mudam.</translation>
    </message>
    <message>
        <source>Import a project…</source>
        <translation>Importar um projeto…</translation>
    </message>
    <message>
        <source>No project matches “%1”.</source>
        <translation>Nenhum projeto corresponde a “%1”.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a busca</translation>
    </message>
    <message>
        <source>Open a sample project</source>
        <translation>Abrir um projeto de exemplo</translation>
    </message>
    <message>
        <source>Duplicated as “%1”.</source>
        <translation>Duplicado como “%1”.</translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>“%1” excluído.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>“%1” está de volta.</translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <translation>Restaurar “%1”</translation>
    </message>
    <message>
        <source>Askwell projects (*.askwell *.json)</source>
        <comment>a file dialog&apos;s filter</comment>
        <translation>Projetos do Askwell (*.askwell *.json)</translation>
    </message>
    <message>
        <source>Imported “%1”.</source>
        <translation>“%1” importado.</translation>
    </message>
    <message>
        <source>“%1” holds what looks like a secret: %2 (%3).</source>
        <comment>%1 is a project, %2 a kind of secret, %3 its masked text</comment>
        <translation>“%1” contém o que parece ser um segredo: %2 (%3).</translation>
    </message>
    <message>
        <source>Export anyway</source>
        <translation>Exportar mesmo assim</translation>
    </message>
    <message>
        <source>Export the project</source>
        <translation>Exportar o projeto</translation>
    </message>
    <message>
        <source>Askwell projects (*.askwell)</source>
        <comment>a file dialog&apos;s filter</comment>
        <translation>Projetos do Askwell (*.askwell)</translation>
    </message>
    <message>
        <source>%1 exists already. Nothing was written; export under another name.</source>
        <translation>%1 já existe. Nada foi gravado; exporte com outro nome.</translation>
    </message>
    <message>
        <source>Exported “%1” to %2.</source>
        <translation>“%1” exportado para %2.</translation>
    </message>
    <message>
        <source>Search by name, folder, framework or answer</source>
        <translation>Buscar por nome, pasta, framework ou resposta</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::PromptPane</name>
    <message>
        <source>The answer will cover: %1</source>
        <comment>%1 is a row of parts</comment>
        <translation>A resposta vai abranger: %1</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>The prompt as it will be copied. Enter goes to the question at the cursor.</source>
        <translation>O prompt como será copiado. Enter leva à pergunta na posição do cursor.</translation>
    </message>
    <message>
        <source>1 word</source>
        <comment>length of the prompt</comment>
        <translation>1 palavra</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <comment>length of the prompt</comment>
        <translation>
            <numerusform>%n palavra</numerusform>
            <numerusform>%n palavras</numerusform>
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
        <translation>Do projeto “%1”</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Back to the question (Esc)</source>
        <translation>Voltar à pergunta (Esc)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Open prompt</source>
        <translation>Abrir prompt</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Nada escrito ainda</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <comment>%1 is a time</comment>
        <translation>Alterado: %1</translation>
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
        <translation>Seu texto</translation>
    </message>
    <message>
        <source>Keep this answer for new prompts</source>
        <translation>Manter esta resposta em novos prompts</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemplos</translation>
    </message>
    <message>
        <source>See a finished example</source>
        <translation>Ver um exemplo pronto</translation>
    </message>
    <message>
        <source>A weak and a good answer</source>
        <translation>Uma resposta fraca e uma boa</translation>
    </message>
    <message>
        <source>Weak: %1
Good: %2</source>
        <comment>%1 and %2 are answers</comment>
        <translation>Fraca: %1
Boa: %2</translation>
    </message>
    <message>
        <source>Task: %1. Choose another.</source>
        <comment>%1 names a task</comment>
        <translation>Tarefa: %1. Escolher outra.</translation>
    </message>
    <message>
        <source>What your answer was taken for. Click to choose another task.</source>
        <translation>O que se entendeu da resposta. Clique para escolher outra tarefa.</translation>
    </message>
    <message>
        <source>Start from a text</source>
        <translation>Começar de um texto</translation>
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
        <translation>Vale acrescentar</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>severity of a message, before its sentence</comment>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::ReasonsPage</name>
    <message>
        <source>Why these questions?</source>
        <translation>Por que estas perguntas?</translation>
    </message>
    <message>
        <source>From the framework page “%1”.</source>
        <translation>Da página de framework “%1”.</translation>
    </message>
    <message>
        <source>The key idea</source>
        <translation>A ideia central</translation>
    </message>
    <message>
        <source>Why this order works</source>
        <translation>Por que esta ordem funciona</translation>
    </message>
    <message>
        <source>Back to my prompt</source>
        <translation>Voltar ao meu prompt</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::RemarkLine</name>
    <message>
        <source>Why?</source>
        <translation>Por quê?</translation>
    </message>
    <message>
        <source>More</source>
        <comment>opens a menu of what else can be done about a remark</comment>
        <translation>Mais</translation>
    </message>
    <message>
        <source>&amp;Show in the answer</source>
        <translation>&amp;Mostrar na resposta</translation>
    </message>
    <message>
        <source>&amp;How it is reckoned</source>
        <translation>Ver o &amp;cálculo</translation>
    </message>
    <message>
        <source>&amp;Not for this project</source>
        <translation>&amp;Não para este projeto</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::RemarkList</name>
    <message>
        <source>Worth adding</source>
        <translation>Vale acrescentar</translation>
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
        <translation>Baseline</translation>
    </message>
    <message>
        <source>Data split</source>
        <translation>Divisão dos dados</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Conjunto de dados</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Latency or memory</source>
        <translation>Latência ou memória</translation>
    </message>
    <message>
        <source>Reproducibility</source>
        <translation>Reprodutibilidade</translation>
    </message>
    <message>
        <source>Limitations</source>
        <translation>Limitações</translation>
    </message>
    <message>
        <source>%1: stated</source>
        <translation>%1: indicado</translation>
    </message>
    <message>
        <source>%1: not stated</source>
        <translation>%1: não indicado</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observações</translation>
    </message>
    <message>
        <source>There is nothing to remark.</source>
        <translation>Não há observações.</translation>
    </message>
    <message>
        <source>The answers are not in English: Askwell looks for secrets, personal data and gaps only.</source>
        <translation>As respostas não estão em inglês: o Askwell procura apenas segredos, dados pessoais e trechos por preencher.</translation>
    </message>
    <message>
        <source>How memory was reckoned</source>
        <translation>Como a memória foi calculada</translation>
    </message>
    <message>
        <source>Stated, or not</source>
        <translation>Indicado ou não</translation>
    </message>
    <message>
        <source>Not every job needs all nine. What the words leave open, Askwell does not guess.</source>
        <translation>Nem todo trabalho precisa dos nove. O que as palavras deixam em aberto, o Askwell não adivinha.</translation>
    </message>
    <message>
        <source>Back to my prompt</source>
        <translation>Voltar ao meu prompt</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::ReviewPage</name>
    <message>
        <source>Write it</source>
        <translation>Escrever</translation>
    </message>
    <message>
        <source>Write %1</source>
        <comment>%1 is a question&apos;s label</comment>
        <translation>Escrever %1</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1: sem resposta.</translation>
    </message>
    <message>
        <source>%1 are empty.</source>
        <translation>%1: sem resposta.</translation>
    </message>
    <message>
        <source>All blanks are filled.</source>
        <translation>Todas as lacunas estão preenchidas.</translation>
    </message>
    <message>
        <source>One blank is left.</source>
        <translation>Falta uma lacuna.</translation>
    </message>
    <message numerus="yes">
        <source>%n blanks are left.</source>
        <translation>
            <numerusform>Falta %n lacuna.</numerusform>
            <numerusform>Faltam %n lacunas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n remarks</source>
        <translation>
            <numerusform>%n observação no total</numerusform>
            <numerusform>Todas as %n observações</numerusform>
        </translation>
    </message>
    <message>
        <source>Save rules…</source>
        <translation>Salvar regras…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Conferir</translation>
    </message>
    <message>
        <source>Why these questions?</source>
        <translation>Por que estas perguntas?</translation>
    </message>
    <message>
        <source>The whole prompt</source>
        <translation>O prompt completo</translation>
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
        <translation>As regras curtas que a página de framework dá.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completas</translation>
    </message>
    <message>
        <source>The persona, the expertise and every rule of the framework page.</source>
        <translation>A persona, a especialidade e todas as regras da página de framework.</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Escolhidas</translation>
    </message>
    <message>
        <source>The short rules and the sections that you tick.</source>
        <translation>As regras curtas e as seções marcadas.</translation>
    </message>
    <message>
        <source>%1 is not on this machine. Its rules are left out.</source>
        <comment>%1 names a framework</comment>
        <translation>%1 não está nesta máquina. As suas regras ficam de fora.</translation>
    </message>
    <message>
        <source>%1 are not on this machine. Their rules are left out.</source>
        <comment>%1 names frameworks</comment>
        <translation>%1 não estão nesta máquina. As suas regras ficam de fora.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message>
        <source>Fixed</source>
        <comment>mark of the rules: the framework owns them</comment>
        <translation>Fixas</translation>
    </message>
    <message>
        <source>Fixed by the framework; they go into a rules file, not into the prompt.</source>
        <translation>Fixadas pelo framework; vão para um arquivo de regras, não para o prompt.</translation>
    </message>
    <message>
        <source>Yours</source>
        <comment>mark of what the user wrote</comment>
        <translation>Seu texto</translation>
    </message>
    <message>
        <source>%1 rules</source>
        <comment>Concise, Full or Chosen</comment>
        <translation>Regras: %1</translation>
    </message>
    <message>
        <source>Which rules</source>
        <translation>Quais regras</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>More about the rules</source>
        <translation>Mais sobre as regras</translation>
    </message>
    <message>
        <source>&amp;Sections…</source>
        <comment>of a framework page, to tick</comment>
        <translation>&amp;Seções…</translation>
    </message>
    <message>
        <source>&amp;Project rules…</source>
        <translation>Regras do &amp;projeto…</translation>
    </message>
    <message>
        <source>&amp;Add rules from</source>
        <translation>&amp;Adicionar regras de</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Seções</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>closes a list or an editor</comment>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Tick what is added to the short rules.</source>
        <translation>Marque o que deve ser acrescentado às regras curtas.</translation>
    </message>
    <message>
        <source>Project rules</source>
        <translation>Regras do projeto</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::SaveRulesFileRow</name>
    <message>
        <source>Not written: it would hold a secret.</source>
        <translation>Não gravado: conteria um segredo.</translation>
    </message>
    <message>
        <source>%1; you agreed to replace it</source>
        <comment>%1 is the state of a file</comment>
        <translation>%1; substituição aceita</translation>
    </message>
    <message>
        <source>%1; you agreed to the change</source>
        <comment>%1 is the state of a file</comment>
        <translation>%1; alteração aceita</translation>
    </message>
    <message>
        <source>%1; it stays as it is until you agree</source>
        <comment>%1 is the state of a file</comment>
        <translation>%1; fica como está até ser aceito</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>%1 is the state of a file, %2 what git says of it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Hide what it will hold</source>
        <translation>Ocultar o que ele vai conter</translation>
    </message>
    <message>
        <source>Show what it will hold</source>
        <translation>Mostrar o que ele vai conter</translation>
    </message>
    <message>
        <source>Hide what will change</source>
        <translation>Ocultar o que vai mudar</translation>
    </message>
    <message>
        <source>Show what will change</source>
        <translation>Mostrar o que vai mudar</translation>
    </message>
    <message>
        <source>Replace this file; a copy of the old one is kept</source>
        <translation>Substituir este arquivo; uma cópia do antigo é mantida</translation>
    </message>
    <message>
        <source>Write Askwell&apos;s part into this file; a copy of the old one is kept</source>
        <translation>Gravar a parte do Askwell neste arquivo; uma cópia do antigo é mantida</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::SaveRulesFolderRow</name>
    <message>
        <source>Choose the folder of your project to see what would be written there.</source>
        <translation>Escolha a pasta do projeto para ver o que seria gravado nela.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Escolher pasta…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Escolher outra pasta…</translation>
    </message>
    <message>
        <source>Project folder: %1</source>
        <translation>Pasta do projeto: %1</translation>
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
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>Save rules</source>
        <translation>Salvar regras</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Back to the question (Esc)</source>
        <translation>Voltar à pergunta (Esc)</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>Voltar à pergunta</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Undo last save</source>
        <translation>Desfazer o último salvamento</translation>
    </message>
    <message>
        <source>Choose the folder of your project</source>
        <translation>Escolher a pasta do projeto</translation>
    </message>
    <message numerus="yes">
        <source>Files for other tools (%n)</source>
        <comment>opens a list</comment>
        <translation>
            <numerusform>Arquivo para outras ferramentas (%n)</numerusform>
            <numerusform>Arquivos para outras ferramentas (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown</source>
        <comment>of a list that can be folded</comment>
        <translation>Expandida</translation>
    </message>
    <message>
        <source>Folded</source>
        <comment>of a list that can be folded</comment>
        <translation>Recolhida</translation>
    </message>
    <message>
        <source>%1 would hold what looks like a secret: %2 (%3).</source>
        <comment>%1 is a file, %2 a kind of secret, %3 its masked text</comment>
        <translation>%1 conteria o que parece ser um segredo: %2 (%3).</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Salvar mesmo assim</translation>
    </message>
    <message>
        <source>No file is ticked.</source>
        <translation>Nenhum arquivo está marcado.</translation>
    </message>
    <message>
        <source>Everything is up to date.</source>
        <translation>Tudo está em dia.</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>rules into files</comment>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Saved %1 in %2.</source>
        <comment>%1 lists files, %2 is a folder</comment>
        <translation>Salvo em %2: %1.</translation>
    </message>
    <message>
        <source>A copy of the old %1 is kept.</source>
        <comment>%1 lists files</comment>
        <translation>Cópia do conteúdo antigo mantida: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>Mostrar o que mudou</translation>
    </message>
    <message>
        <source>Put back as it was: %1.</source>
        <comment>%1 lists files</comment>
        <translation>Restaurado como era: %1.</translation>
    </message>
    <message>
        <source>Removed again: %1.</source>
        <comment>%1 lists files</comment>
        <translation>Removido de novo: %1.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Desfeito.</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::SaveRulesTargetRow</name>
    <message>
        <source>The file that the framework page names</source>
        <translation>O arquivo que a página de framework indica</translation>
    </message>
    <message>
        <source>Askwell&apos;s part of %1</source>
        <comment>%1 is a file</comment>
        <translation>Parte do Askwell em %1</translation>
    </message>
    <message>
        <source>%1 %2, looked at %3</source>
        <comment>%1 are sentences, %2 is the address of a vendor&apos;s page, %3 a date</comment>
        <translation>%1 %2, consultado em %3</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <comment>%1 is an address</comment>
        <translation>Abre %1</translation>
    </message>
    <message>
        <source>File name and scope</source>
        <translation>Nome do arquivo e escopo</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nome do arquivo</translation>
    </message>
    <message>
        <source>Shown</source>
        <comment>of a list that can be folded</comment>
        <translation>Expandida</translation>
    </message>
    <message>
        <source>Folded</source>
        <comment>of a list that can be folded</comment>
        <translation>Recolhida</translation>
    </message>
    <message>
        <source>As the framework is called</source>
        <translation>O nome do framework</translation>
    </message>
    <message>
        <source>File name for %1</source>
        <comment>%1 is a tool</comment>
        <translation>Nome do arquivo para %1</translation>
    </message>
    <message>
        <source>Only for</source>
        <translation>Só para</translation>
    </message>
    <message>
        <source>All files; or patterns, such as src/**/*.py, notebooks/*</source>
        <translation>Todos os arquivos; ou padrões, como src/**/*.py, notebooks/*</translation>
    </message>
    <message>
        <source>Only for these files, %1</source>
        <comment>%1 is a tool</comment>
        <translation>Só para estes arquivos, %1</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::SearchField</name>
    <message>
        <source>Clear the field</source>
        <translation>Limpar o campo</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::StartTextPage</name>
    <message>
        <source>Start from a text</source>
        <translation>Começar de um texto</translation>
    </message>
    <message>
        <source>A rough note, a prompt you have already, or a rules file. Alt+1 to Alt+%1 puts the sentence at the cursor under a question; the cues that are found by themselves are English.</source>
        <translation>Uma anotação solta, um prompt que já existe ou um arquivo de regras. Alt+1 a Alt+%1 põe a frase na posição do cursor em uma pergunta; as pistas encontradas automaticamente são em inglês.</translation>
    </message>
    <message>
        <source>Text to start from</source>
        <translation>Texto de partida</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir um arquivo…</translation>
    </message>
    <message>
        <source>Put what finds no place under %1 as well</source>
        <comment>%1 names a question</comment>
        <translation>Pôr em %1 também o que não encontra lugar</translation>
    </message>
    <message>
        <source>&amp;Start with it</source>
        <translation>&amp;Começar com ele</translation>
    </message>
    <message>
        <source>&amp;Back to my prompt</source>
        <translation>&amp;Voltar ao meu prompt</translation>
    </message>
    <message>
        <source>This cannot be read</source>
        <translation>Não é possível ler isto</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message>
        <source>Look here</source>
        <translation>Vale olhar</translation>
    </message>
    <message>
        <source>%1 stands more than once.</source>
        <comment>%1 is a label of the prompt</comment>
        <translation>%1 aparece mais de uma vez.</translation>
    </message>
    <message>
        <source>Finds no place</source>
        <translation>Não encontra lugar</translation>
    </message>
    <message>
        <source>Write or open a text first</source>
        <translation>Escreva ou abra antes um texto</translation>
    </message>
    <message>
        <source>Under %1: %2</source>
        <comment>%1 names a question, %2 is a sentence</comment>
        <translation>Em %1: %2</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::StepButton</name>
    <message>
        <source>Open</source>
        <comment>state of a step: nothing written yet</comment>
        <translation>Em aberto</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>state of a step</comment>
        <translation>Concluído</translation>
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
        <translation>Imagens e vídeo</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Áudio</translation>
    </message>
    <message>
        <source>Several at once</source>
        <translation>Vários ao mesmo tempo</translation>
    </message>
    <message>
        <source>Tables and time series</source>
        <translation>Tabelas e séries temporais</translation>
    </message>
    <message>
        <source>Reinforcement learning</source>
        <translation>Aprendizado por reforço</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outro</translation>
    </message>
</context>
<context>
    <name>BlankHints</name>
    <message>
        <source>One of: %1</source>
        <translation>Um destes: %1</translation>
    </message>
    <message>
        <source>e.g. %1</source>
        <comment>%1 is an example of a value</comment>
        <translation>p. ex. %1</translation>
    </message>
    <message>
        <source>last time: %1</source>
        <comment>%1 is the value that was given then</comment>
        <translation>última vez: %1</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>What should be done?</source>
        <translation>O que deve ser feito?</translation>
    </message>
    <message>
        <source>One job: what goes in, what comes out, on which data.</source>
        <translation>Um só trabalho: o que entra, o que sai, com quais dados.</translation>
    </message>
    <message>
        <source>Build a sentiment model</source>
        <translation>Criar um modelo de sentimento</translation>
    </message>
    <message>
        <source>Classify Vietnamese reviews as positive, neutral or negative; 12,000 are labelled</source>
        <translation>Classificar avaliações em vietnamita como positivas, neutras ou negativas; 12.000 estão rotuladas</translation>
    </message>
    <message>
        <source>A reasoned choice between candidates, on your data</source>
        <translation>Uma escolha fundamentada entre candidatos, com os seus dados</translation>
    </message>
    <message>
        <source>A training run and an honest score for it</source>
        <translation>Um treinamento e uma pontuação honesta para ele</translation>
    </message>
    <message>
        <source>Every model, the same data, the same measure</source>
        <translation>Todos os modelos, os mesmos dados, a mesma medida</translation>
    </message>
    <message>
        <source>Working code from your input to your output</source>
        <translation>Código que funciona, da entrada à saída</translation>
    </message>
    <message>
        <source>A model that runs elsewhere and is no worse there</source>
        <translation>Um modelo que roda em outro lugar e não piora lá</translation>
    </message>
    <message>
        <source>Which phase is this?</source>
        <translation>Que fase é esta?</translation>
    </message>
    <message>
        <source>The phase decides how much rigour you want. A date only if it limits the work.</source>
        <translation>A fase define o rigor desejado. Uma data, só se ela limitar o trabalho.</translation>
    </message>
    <message>
        <source>As soon as possible</source>
        <translation>O quanto antes</translation>
    </message>
    <message>
        <source>Model selection phase: a shortlist of three models, ready by 15 January</source>
        <translation>Fase de seleção de modelos: uma lista curta de três modelos até 15 de janeiro</translation>
    </message>
    <message>
        <source>Little time, and a point at which to stop</source>
        <translation>Pouco tempo, e um ponto em que parar</translation>
    </message>
    <message>
        <source>A shortlist rather than a finished product</source>
        <translation>Uma lista curta em vez de um produto acabado</translation>
    </message>
    <message>
        <source>Training within a budget</source>
        <translation>Treinamento dentro de um orçamento</translation>
    </message>
    <message>
        <source>A release date, and a way back</source>
        <translation>Uma data de lançamento e um caminho de volta</translation>
    </message>
    <message>
        <source>How it does since the release, and against what</source>
        <translation>Como está desde o lançamento, e em comparação com quê</translation>
    </message>
    <message>
        <source>Where will it run, and within which limits?</source>
        <translation>Onde vai rodar, e dentro de quais limites?</translation>
    </message>
    <message>
        <source>What limits the solution: machine, memory, latency, load, and where data may go.</source>
        <translation>O que limita a solução: máquina, memória, latência, carga e para onde os dados podem ir.</translation>
    </message>
    <message>
        <source>In the cloud</source>
        <translation>Na nuvem</translation>
    </message>
    <message>
        <source>One A10G with 24 GB, 20,000 requests a day, p95 latency under 300 ms</source>
        <translation>Uma A10G com 24 GB, 20.000 requisições por dia, latência p95 abaixo de 300 ms</translation>
    </message>
    <message>
        <source>What may stay rough, and the machine</source>
        <translation>O que pode ficar rústico, e a máquina</translation>
    </message>
    <message>
        <source>Load, latency and hardware to design for</source>
        <translation>A carga, a latência e o hardware previstos no projeto</translation>
    </message>
    <message>
        <source>The device, and its limits of memory and time</source>
        <translation>O dispositivo e os seus limites de memória e tempo</translation>
    </message>
    <message>
        <source>The GPU, and where data may go</source>
        <translation>A GPU, e para onde os dados podem ir</translation>
    </message>
    <message>
        <source>The rules, who reviews, and where data may go</source>
        <translation>As normas, quem revisa e para onde os dados podem ir</translation>
    </message>
    <message>
        <source>Why is it worth doing?</source>
        <translation>Por que vale a pena fazer?</translation>
    </message>
    <message>
        <source>What hurts today and what changes: quality, speed and cost are weighed by it.</source>
        <translation>O que incomoda hoje e o que muda: é por isso que se pesam qualidade, velocidade e custo.</translation>
    </message>
    <message>
        <source>Make it accurate</source>
        <translation>Deixar preciso</translation>
    </message>
    <message>
        <source>Macro-F1 of at least 0.80 on 1,000 held-out reviews; it is 0.71 today</source>
        <translation>Macro-F1 de pelo menos 0,80 em 1.000 avaliações separadas para teste; hoje é 0,71</translation>
    </message>
    <message>
        <source>The score to reach, and what errors cost</source>
        <translation>A pontuação a atingir e quanto custam os erros</translation>
    </message>
    <message>
        <source>The price to reach, and what quality may give</source>
        <translation>O preço a atingir e quanto a qualidade pode ceder</translation>
    </message>
    <message>
        <source>Who gets what, and how success shows</source>
        <translation>Quem recebe o quê, e como se vê o sucesso</translation>
    </message>
    <message>
        <source>One decision, with just enough evidence</source>
        <translation>Uma decisão, com a evidência suficiente</translation>
    </message>
    <message>
        <source>Reliability first, for those who depend on it</source>
        <translation>Confiabilidade em primeiro lugar, para quem depende disso</translation>
    </message>
    <message>
        <source>a REST API</source>
        <translation>uma API REST</translation>
    </message>
    <message>
        <source>one A10G with 24 GB</source>
        <translation>uma A10G com 24 GB</translation>
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
        <translation>duas horas de conferência manual por dia</translation>
    </message>
    <message>
        <source>20,000 requests a day</source>
        <translation>20.000 requisições por dia</translation>
    </message>
    <message>
        <source>12,000 reviews, 3 labels</source>
        <translation>12.000 avaliações, 3 rótulos</translation>
    </message>
    <message>
        <source>15 January</source>
        <translation>15 de janeiro</translation>
    </message>
    <message>
        <source>whether fine-tuning is worth its cost</source>
        <translation>se o fine-tuning vale o custo</translation>
    </message>
    <message>
        <source>Android phones from 2021 on</source>
        <translation>celulares Android de 2021 em diante</translation>
    </message>
    <message>
        <source>1,000 labelled reviews</source>
        <translation>1.000 avaliações rotuladas</translation>
    </message>
    <message>
        <source>macro-F1 with and without it on 500 reviews</source>
        <translation>macro-F1 com e sem isso em 500 avaliações</translation>
    </message>
    <message>
        <source>the current model</source>
        <translation>o modelo atual</translation>
    </message>
    <message>
        <source>search by meaning in the help centre</source>
        <translation>busca por significado na central de ajuda</translation>
    </message>
    <message>
        <source>one L4 with 24 GB</source>
        <translation>uma L4 com 24 GB</translation>
    </message>
    <message>
        <source>an angry customer who waits a day longer</source>
        <translation>um cliente irritado que espera um dia a mais</translation>
    </message>
    <message>
        <source>one review of up to 2,000 characters</source>
        <translation>uma avaliação de até 2.000 caracteres</translation>
    </message>
    <message>
        <source>300 ms</source>
        <translation>300 ms</translation>
    </message>
    <message>
        <source>300 MB</source>
        <translation>300 MB</translation>
    </message>
    <message>
        <source>macro-F1</source>
        <translation>macro-F1</translation>
    </message>
    <message>
        <source>the spring sale</source>
        <translation>a liquidação de primavera</translation>
    </message>
    <message>
        <source>our PhoBERT sentiment classifier</source>
        <translation>o nosso classificador de sentimento PhoBERT</translation>
    </message>
    <message>
        <source>PhoBERT and XLM-R for sentiment of Vietnamese reviews</source>
        <translation>PhoBERT e XLM-R para o sentimento de avaliações em vietnamita</translation>
    </message>
    <message>
        <source>a label and its probability</source>
        <translation>um rótulo e a sua probabilidade</translation>
    </message>
    <message>
        <source>one point of macro-F1</source>
        <translation>um ponto de macro-F1</translation>
    </message>
    <message>
        <source>macro-F1 0.80 on 1,000 held-out reviews</source>
        <translation>macro-F1 0,80 em 1.000 avaliações separadas para teste</translation>
    </message>
    <message>
        <source>the scores before the release</source>
        <translation>as pontuações antes do lançamento</translation>
    </message>
    <message>
        <source>the EU</source>
        <translation>a UE</translation>
    </message>
    <message>
        <source>version 2.3 in May</source>
        <translation>a versão 2.3 em maio</translation>
    </message>
    <message>
        <source>a radiologist</source>
        <translation>um radiologista</translation>
    </message>
    <message>
        <source>the GDPR and our hospital&apos;s data policy</source>
        <translation>o GDPR e a política de dados do nosso hospital</translation>
    </message>
    <message>
        <source>three</source>
        <translation>três</translation>
    </message>
    <message>
        <source>the right article is among the first three for 8 in 10 questions</source>
        <translation>o artigo certo está entre os três primeiros em 8 de 10 perguntas</translation>
    </message>
    <message>
        <source>one approach beats the baseline</source>
        <translation>uma abordagem supera o baseline</translation>
    </message>
    <message>
        <source>a macro-F1 of 0.80 on held-out reviews</source>
        <translation>um macro-F1 de 0,80 em avaliações separadas para teste</translation>
    </message>
    <message>
        <source>2 USD per 1,000 requests</source>
        <translation>2 USD por 1.000 requisições</translation>
    </message>
    <message>
        <source>sentiment classification of Vietnamese reviews</source>
        <translation>classificação de sentimento de avaliações em vietnamita</translation>
    </message>
    <message>
        <source>three days</source>
        <translation>três dias</translation>
    </message>
    <message>
        <source>200 ms</source>
        <translation>200 ms</translation>
    </message>
    <message>
        <source>20 GPU hours</source>
        <translation>20 horas de GPU</translation>
    </message>
    <message>
        <source>our 40 support agents</source>
        <translation>os nossos 40 atendentes de suporte</translation>
    </message>
    <message>
        <source>error handling and the interface</source>
        <translation>o tratamento de erros e a interface</translation>
    </message>
    <message>
        <source>the current rules, or TF-IDF with logistic regression</source>
        <translation>as regras atuais, ou TF-IDF com regressão logística</translation>
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
        <translation>cliente, ou tempo</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarefa</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>There is no place for projects and drafts, because HOME names no folder. Set HOME to your home folder.</source>
        <translation>Não há lugar para projetos e rascunhos, porque HOME não indica nenhuma pasta. Defina HOME com a sua pasta pessoal.</translation>
    </message>
    <message>
        <source>There is no place for settings, because HOME names no folder. Set HOME to your home folder.</source>
        <translation>Não há lugar para configurações, porque HOME não indica nenhuma pasta. Defina HOME com a sua pasta pessoal.</translation>
    </message>
    <message>
        <source>There is no place for cached files, because HOME names no folder. Set HOME to your home folder.</source>
        <translation>Não há lugar para arquivos em cache, porque HOME não indica nenhuma pasta. Defina HOME com a sua pasta pessoal.</translation>
    </message>
    <message>
        <source>Another Askwell is working with %1. Close it, or try again.</source>
        <translation>Outro Askwell está trabalhando com %1. Feche-o ou tente de novo.</translation>
    </message>
    <message>
        <source>%1 does not exist. Check its name and its folder.</source>
        <translation>%1 não existe. Verifique o nome e a pasta.</translation>
    </message>
    <message>
        <source>%1 does not exist: a part of its path is a file. Check the path.</source>
        <translation>%1 não existe: uma parte do caminho é um arquivo. Verifique o caminho.</translation>
    </message>
    <message>
        <source>%1 cannot be read: you have no permission. Change its permissions, or use a copy.</source>
        <translation>Não é possível ler %1: falta permissão. Altere as permissões ou use uma cópia.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file.</source>
        <translation>%1 é uma pasta. Indique um arquivo.</translation>
    </message>
    <message>
        <source>%1 is a device, pipe or socket. Name an ordinary file.</source>
        <translation>%1 é um dispositivo, pipe ou socket. Indique um arquivo comum.</translation>
    </message>
    <message>
        <source>%1 is a symbolic link, which is not followed here. Name the file that it leads to.</source>
        <translation>%1 é um link simbólico, que aqui não é seguido. Indique o arquivo a que ele leva.</translation>
    </message>
    <message>
        <source>%1 cannot be read: the path is too long. Use a shorter one.</source>
        <translation>Não é possível ler %1: o caminho é longo demais. Use um mais curto.</translation>
    </message>
    <message>
        <source>%1 cannot be read: the disk reports an error. Check the disk.</source>
        <translation>Não é possível ler %1: o disco informa um erro. Verifique o disco.</translation>
    </message>
    <message>
        <source>%1 cannot be read: too many files are open. Close other programs and try again.</source>
        <translation>Não é possível ler %1: há arquivos abertos demais. Feche outros programas e tente de novo.</translation>
    </message>
    <message>
        <source>%1 cannot be read. The system says: %2</source>
        <translation>Não é possível ler %1. O sistema diz: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: its folder does not exist. Make the folder first.</source>
        <translation>Não é possível gravar %1: a pasta não existe. Crie a pasta primeiro.</translation>
    </message>
    <message>
        <source>%1 cannot be written: a part of its path is a file. Choose another place.</source>
        <translation>Não é possível gravar %1: uma parte do caminho é um arquivo. Escolha outro local.</translation>
    </message>
    <message>
        <source>%1 cannot be written: you have no permission. Change the permissions of the file and its folder, or choose another place.</source>
        <translation>Não é possível gravar %1: falta permissão. Altere as permissões do arquivo e da pasta ou escolha outro local.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is read-only. Choose a place on another disk.</source>
        <translation>Não é possível gravar %1: o disco é somente leitura. Escolha um local em outro disco.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is full. Free some space and save again; the old file is intact.</source>
        <translation>Não é possível gravar %1: o disco está cheio. Libere espaço e salve de novo; o arquivo antigo está intacto.</translation>
    </message>
    <message>
        <source>%1 cannot be written: it is larger than this disk or account allows. Choose another place; the old file is intact.</source>
        <translation>Não é possível gravar %1: é maior do que este disco ou esta conta permite. Escolha outro local; o arquivo antigo está intacto.</translation>
    </message>
    <message>
        <source>%1 is a folder, so no file can be written there. Choose another name.</source>
        <translation>%1 é uma pasta, por isso não é possível gravar um arquivo ali. Escolha outro nome.</translation>
    </message>
    <message>
        <source>%1 is a device, pipe or socket, so it is not written to. Choose another name.</source>
        <translation>%1 é um dispositivo, pipe ou socket, por isso não é gravado. Escolha outro nome.</translation>
    </message>
    <message>
        <source>%1 is a symbolic link, so it is not written to. Name the file that it leads to, or remove the link.</source>
        <translation>%1 é um link simbólico, por isso não é gravado. Indique o arquivo a que ele leva ou remova o link.</translation>
    </message>
    <message>
        <source>%1 is a hard link: the same file has other names, which would keep the old text. Put a copy of its own in its place first.</source>
        <translation>%1 é um hard link: o mesmo arquivo tem outros nomes, que manteriam o texto antigo. Ponha antes uma cópia independente no lugar dele.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the name is too long. Choose a shorter one.</source>
        <translation>Não é possível gravar %1: o nome é longo demais. Escolha um mais curto.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk reports an error. Check the disk, or choose another place.</source>
        <translation>Não é possível gravar %1: o disco informa um erro. Verifique o disco ou escolha outro local.</translation>
    </message>
    <message>
        <source>%1 cannot be written: too many files are open. Close other programs and try again.</source>
        <translation>Não é possível gravar %1: há arquivos abertos demais. Feche outros programas e tente de novo.</translation>
    </message>
    <message>
        <source>%1 cannot be written. The system says: %2</source>
        <translation>Não é possível gravar %1. O sistema diz: %2</translation>
    </message>
    <message>
        <source>%1 cannot be removed: it does not exist.</source>
        <translation>Não é possível remover %1: não existe.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: you have no permission. Change the permissions of its folder.</source>
        <translation>Não é possível remover %1: falta permissão. Altere as permissões da pasta.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: the disk is read-only.</source>
        <translation>Não é possível remover %1: o disco é somente leitura.</translation>
    </message>
    <message>
        <source>%1 is a folder, so it is not removed. Name a file.</source>
        <translation>%1 é uma pasta, por isso não é removida. Indique um arquivo.</translation>
    </message>
    <message>
        <source>%1 is a device, pipe or socket, so it is not removed. Name an ordinary file.</source>
        <translation>%1 é um dispositivo, pipe ou socket, por isso não é removido. Indique um arquivo comum.</translation>
    </message>
    <message>
        <source>%1 is a symbolic link, so it is not removed. Remove it yourself.</source>
        <translation>%1 é um link simbólico, por isso não é removido. Remova-o manualmente.</translation>
    </message>
    <message>
        <source>%1 cannot be removed. The system says: %2</source>
        <translation>Não é possível remover %1. O sistema diz: %2</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: you have no permission. Change the permissions of the folder above it, or choose another place.</source>
        <translation>Não é possível criar a pasta %1: falta permissão. Altere as permissões da pasta acima dela ou escolha outro local.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: the disk is read-only. Choose another place.</source>
        <translation>Não é possível criar a pasta %1: o disco é somente leitura. Escolha outro local.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: the disk is full. Free some space and try again.</source>
        <translation>Não é possível criar a pasta %1: o disco está cheio. Libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: a file stands in its way. Move that file, or choose another place.</source>
        <translation>Não é possível criar a pasta %1: há um arquivo no lugar. Mova esse arquivo ou escolha outro local.</translation>
    </message>
    <message>
        <source>The folder %1 is a symbolic link, which is not followed here. Replace it by a folder, or choose another place.</source>
        <translation>A pasta %1 é um link simbólico, que aqui não é seguido. Substitua-a por uma pasta ou escolha outro local.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: the name is too long. Choose a shorter one.</source>
        <translation>Não é possível criar a pasta %1: o nome é longo demais. Escolha um mais curto.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. The system says: %2</source>
        <translation>Não é possível criar a pasta %1. O sistema diz: %2</translation>
    </message>
    <message>
        <source>%1 is too large: at most %2 are read. Shorten it, or name another file.</source>
        <translation>%1 é grande demais: são lidos no máximo %2. Encurte o arquivo ou indique outro.</translation>
    </message>
    <message>
        <source>%1 ends too early, in line %2: a part of the file is missing. Get a whole copy of it.</source>
        <translation>%1 termina cedo demais, na linha %2: falta uma parte do arquivo. Obtenha uma cópia completa.</translation>
    </message>
    <message>
        <source>%1, line %2: this number is out of range. Correct it.</source>
        <translation>%1, linha %2: este número está fora do intervalo. Corrija-o.</translation>
    </message>
    <message>
        <source>%1, line %2: JSON has no such escape after a backslash. Correct it.</source>
        <translation>%1, linha %2: JSON não tem esse escape depois de uma barra invertida. Corrija-o.</translation>
    </message>
    <message>
        <source>%1, line %2: a colon is missing after a key. Add it.</source>
        <translation>%1, linha %2: falta um dois-pontos depois de uma chave. Adicione-o.</translation>
    </message>
    <message>
        <source>%1, line %2: a comma or a closing bracket is missing. Add it.</source>
        <translation>%1, linha %2: falta uma vírgula ou um fechamento. Adicione-o.</translation>
    </message>
    <message>
        <source>%1, line %2: this is not JSON. Correct the line.</source>
        <translation>%1, linha %2: isto não é JSON. Corrija a linha.</translation>
    </message>
    <message>
        <source>%1 is empty. Get a whole copy of it.</source>
        <translation>%1 está vazio. Obtenha uma cópia completa.</translation>
    </message>
    <message>
        <source>%1 holds a git merge conflict in line %2. Resolve it, then open the file again.</source>
        <translation>%1 contém um conflito de merge do git na linha %2. Resolva-o e abra o arquivo de novo.</translation>
    </message>
    <message>
        <source>%1, line %2: this is not UTF-8. Save the file as UTF-8.</source>
        <translation>%1, linha %2: isto não é UTF-8. Salve o arquivo em UTF-8.</translation>
    </message>
    <message>
        <source>%1, line %2: the brackets nest too deeply. Remove some.</source>
        <translation>%1, linha %2: o aninhamento de colchetes e chaves é profundo demais. Remova alguns.</translation>
    </message>
    <message>
        <source>%1 is JSON, but no object in braces. Choose another file.</source>
        <translation>%1 é JSON, mas não um objeto entre chaves. Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>%1, line %2: the key &quot;%3&quot; stands here a second time. Remove one of the two.</source>
        <translation>%1, linha %2: a chave &quot;%3&quot; aparece aqui pela segunda vez. Remova uma das duas.</translation>
    </message>
    <message>
        <source>%1 leads out of the folder %2. Use a path inside that folder.</source>
        <translation>%1 sai da pasta %2. Use um caminho dentro dessa pasta.</translation>
    </message>
    <message>
        <source>“%1” is no path to a file. Name a file inside %2.</source>
        <translation>“%1” não é um caminho de arquivo. Indique um arquivo dentro de %2.</translation>
    </message>
    <message>
        <source>The settings in %1 could not be understood and are now in %2. Askwell starts with its usual settings.</source>
        <translation>Não foi possível entender as configurações em %1; elas estão agora em %2. O Askwell inicia com as configurações habituais.</translation>
    </message>
    <message>
        <source>%1, line %2: this is not valid TOML. Mend that line.</source>
        <translation>%1, linha %2: isto não é TOML válido. Corrija essa linha.</translation>
    </message>
    <message>
        <source>%1, line %2: the line has more than 400 dots, which is not read. Write it as several lines.</source>
        <translation>%1, linha %2: a linha tem mais de 400 pontos e não é lida. Escreva-a em várias linhas.</translation>
    </message>
    <message>
        <source>%1, line %2: the front matter uses an anchor or an alias (&amp; or *), which is not read. Write the value out or put it in quotes.</source>
        <translation>%1, linha %2: o front matter usa uma âncora ou um alias (&amp; ou *), o que não é lido. Escreva o valor por extenso ou entre aspas.</translation>
    </message>
    <message>
        <source>%1, line %2: the front matter is not a list of keys and values. Write lines such as “id: my-framework”.</source>
        <translation>%1, linha %2: o front matter não é uma lista de chaves e valores. Escreva linhas como “id: my-framework”.</translation>
    </message>
    <message>
        <source>%1, line %2: the front matter is nested more than 16 levels deep. Make it flatter.</source>
        <translation>%1, linha %2: o front matter tem mais de 16 níveis de aninhamento. Reduza os níveis.</translation>
    </message>
    <message>
        <source>%1, line %2: the front matter gives the same key twice. Keep one of them.</source>
        <translation>%1, linha %2: o front matter traz a mesma chave duas vezes. Mantenha uma delas.</translation>
    </message>
    <message>
        <source>%1, line %2: the front matter is longer than 16 KiB. Shorten it, or close it with a line of three hyphens.</source>
        <translation>%1, linha %2: o front matter tem mais de 16 KiB. Encurte-o ou feche-o com uma linha de três hifens.</translation>
    </message>
    <message>
        <source>%1, line %2: the front matter is not valid YAML. Mend that line or remove the front matter.</source>
        <translation>%1, linha %2: o front matter não é YAML válido. Corrija essa linha ou remova o front matter.</translation>
    </message>
    <message>
        <source>%1 was removed since it was read, so nothing was changed. Save it under another name, or save again to bring it back.</source>
        <translation>%1 foi removido depois de lido, por isso nada foi alterado. Salve com outro nome ou salve de novo para recuperá-lo.</translation>
    </message>
    <message>
        <source>%1 already exists, so nothing was changed. Choose another name.</source>
        <translation>%1 já existe, por isso nada foi alterado. Escolha outro nome.</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was read, so nothing was changed. Look at the difference first, or read it again.</source>
        <translation>%1 foi alterado por outro programa depois de lido, por isso nada foi alterado. Veja antes a diferença ou leia-o de novo.</translation>
    </message>
    <message>
        <source>%1 is done, but the disk could not confirm it. Check the disk, and keep a copy. The system says: %2</source>
        <translation>%1: concluído, mas o disco não pôde confirmar. Verifique o disco e guarde uma cópia. O sistema diz: %2</translation>
    </message>
    <message>
        <source>%1, line %2: the page has no title. Begin it with a line such as “# Name of the framework”.</source>
        <translation>%1, linha %2: a página não tem título. Comece-a com uma linha como “# Name of the framework”.</translation>
    </message>
    <message>
        <source>%1, line %2: the page has no persistent context. Add a heading “Persistent Context (Put in `.cursor/rules.md`)” with the rules in a fenced block under it.</source>
        <translation>%1, linha %2: a página não tem contexto persistente. Adicione um título “Persistent Context (Put in `.cursor/rules.md`)” com as regras em um bloco de código abaixo dele.</translation>
    </message>
    <message>
        <source>%1, line %2: the page asks no question. Add a heading “User Prompt Template” with a fenced block under it that holds lines such as “Task:” and “[Describe the task.]”.</source>
        <translation>%1, linha %2: a página não faz perguntas. Adicione um título “User Prompt Template” e, abaixo dele, um bloco de código com linhas como “Task:” e “[Describe the task.]”.</translation>
    </message>
    <message>
        <source>%1, line %2: the page asks more than 32 questions. Keep those that only the user can answer.</source>
        <translation>%1, linha %2: a página faz mais de 32 perguntas. Mantenha as que só o usuário pode responder.</translation>
    </message>
    <message>
        <source>%1: the id “%2” is used as “%3”: lower-case letters, digits and hyphens.</source>
        <translation>%1: o id “%2” é usado como “%3”: letras minúsculas, dígitos e hifens.</translation>
    </message>
    <message>
        <source>%1: the user prompt template holds text that belongs to no question: “%2”. Put it in brackets under a label.</source>
        <translation>%1: o modelo do prompt do usuário contém texto que não pertence a nenhuma pergunta: “%2”. Ponha-o entre colchetes sob um rótulo.</translation>
    </message>
    <message>
        <source>%1: the user prompt template is empty or missing, so the questions are those of the filled example.</source>
        <translation>%1: o modelo do prompt do usuário está vazio ou ausente; as perguntas são as do exemplo preenchido.</translation>
    </message>
    <message>
        <source>%1: the label “%2” occurs twice in the user prompt template. Give each question its own.</source>
        <translation>%1: o rótulo “%2” aparece duas vezes no modelo do prompt do usuário. Dê a cada pergunta o seu.</translation>
    </message>
    <message>
        <source>%1: the label “%2” occurs twice in the filled example. Its texts are joined.</source>
        <translation>%1: o rótulo “%2” aparece duas vezes no exemplo preenchido. Os textos são unidos.</translation>
    </message>
    <message>
        <source>%1: the filled example has no answer under “%2”.</source>
        <translation>%1: o exemplo preenchido não tem resposta em “%2”.</translation>
    </message>
    <message>
        <source>%1, line %2: %n invisible or direction-changing character(s), the first one U+%3. An AI tool reads them though nobody sees them: remove them unless you know why they are there.</source>
        <translation>%1, linha %2: %n caractere(s) invisível(is) ou que muda(m) a direção do texto, o primeiro U+%3. Uma ferramenta de IA os lê, embora ninguém os veja: remova-os, a menos que saiba por que estão ali.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 KiB, too large for a framework page. Real ones have about 8 KB: shorten it, or choose another file.</source>
        <translation>%1 tem mais de 64 KiB, grande demais para uma página de framework. As reais têm cerca de 8 KB: encurte-a ou escolha outro arquivo.</translation>
    </message>
    <message>
        <source>%1 has the same id as %2 (“%3”), which is used. Give one of them another id in its front matter, or remove it.</source>
        <translation>%1 tem o mesmo id que %2 (“%3”), que é usado. Dê a um deles outro id no front matter ou remova-o.</translation>
    </message>
    <message>
        <source>There is no folder for framework pages, because the environment names no home folder. Set HOME or XDG_DATA_HOME.</source>
        <translation>Não há pasta para páginas de framework, porque o ambiente não indica a pasta pessoal. Defina HOME ou XDG_DATA_HOME.</translation>
    </message>
    <message>
        <source>A framework page with the id “%1” exists already (%2). Replace it, or give the new page another id in its front matter.</source>
        <translation>Já existe uma página de framework com o id “%1” (%2). Substitua-a ou dê à nova página outro id no front matter.</translation>
    </message>
    <message>
        <source>%1 stands where the page should go and holds something else. Rename or remove it, then add the page again.</source>
        <translation>%1 está no lugar da página e contém outra coisa. Renomeie ou remova e adicione a página de novo.</translation>
    </message>
    <message>
        <source>%1, line %2: this line opens more than 100 lists inside one another. Remove the surplus list marks.</source>
        <translation>%1, linha %2: esta linha abre mais de 100 listas uma dentro da outra. Remova os marcadores de lista em excesso.</translation>
    </message>
    <message>
        <source>%1, line %2: the fenced block that begins here is never closed. Close it with a line like the one that opens it, or fetch the page again if it was cut off.</source>
        <translation>%1, linha %2: o bloco de código que começa aqui nunca é fechado. Feche-o com uma linha como a que o abre ou obtenha a página de novo, se ela foi cortada.</translation>
    </message>
    <message>
        <source>%1, line %2: the file holds a NUL byte, so it is not a text file. Choose a Markdown page, saved as UTF-8.</source>
        <translation>%1, linha %2: o arquivo contém um byte NUL, portanto não é um arquivo de texto. Escolha uma página Markdown, salva em UTF-8.</translation>
    </message>
    <message>
        <source>%1, line %2: this is not UTF-8 text. Save the page as UTF-8.</source>
        <translation>%1, linha %2: isto não é texto UTF-8. Salve a página em UTF-8.</translation>
    </message>
    <message>
        <source>%1 is empty. Choose a framework page, or write one after the example in the documentation.</source>
        <translation>%1 está vazio. Escolha uma página de framework ou escreva uma seguindo o exemplo da documentação.</translation>
    </message>
    <message>
        <source>%1, line %2: the front matter begins here and never ends. Close it with a line of three hyphens.</source>
        <translation>%1, linha %2: o front matter começa aqui e nunca termina. Feche-o com uma linha de três hifens.</translation>
    </message>
    <message>
        <source>The page names no file for its rules. Use another target, or name one in its heading, such as “Persistent Context (Put in `.cursor/rules.md`)”.</source>
        <translation>A página não indica um arquivo para as suas regras. Use outro destino ou indique um no título, como “Persistent Context (Put in `.cursor/rules.md`)”.</translation>
    </message>
    <message>
        <source>The page wants its rules in “%1”, which is not a plain path inside the project. Use another target, or name a path such as `.cursor/rules.md` in the page.</source>
        <translation>A página quer as suas regras em “%1”, que não é um caminho simples dentro do projeto. Use outro destino ou indique na página um caminho como `.cursor/rules.md`.</translation>
    </message>
    <message>
        <source>The page wants its rules in “%1”, which lies in Git&apos;s own folder. Use another target, or name a path such as `.cursor/rules.md` in the page.</source>
        <translation>A página quer as suas regras em “%1”, que fica na pasta do próprio Git. Use outro destino ou indique na página um caminho como `.cursor/rules.md`.</translation>
    </message>
    <message>
        <source>The page wants its rules in “%1”, which does not end in .md, .mdc or .txt. Use another target, or name a path such as `.cursor/rules.md` in the page.</source>
        <translation>A página quer as suas regras em “%1”, que não termina em .md, .mdc ou .txt. Use outro destino ou indique na página um caminho como `.cursor/rules.md`.</translation>
    </message>
    <message>
        <source>“%1” was passed over: it is no repository of the cache.</source>
        <translation>“%1” foi ignorado: não é um repositório do cache.</translation>
    </message>
    <message>
        <source>“%1” was passed over: it is a link that leads out of the cache.</source>
        <translation>“%1” foi ignorado: é um link que sai do cache.</translation>
    </message>
    <message>
        <source>%1 was passed over: no revision of it has been downloaded to the end.</source>
        <translation>%1 foi ignorado: nenhuma revisão dele foi baixada até o fim.</translation>
    </message>
    <message>
        <source>The cache holds more than %1 folders; the others were passed over.</source>
        <translation>O cache contém mais de %1 pastas; as outras foram ignoradas.</translation>
    </message>
    <message>
        <source>The cache holds more than is read at once: cards and parameters of the last ones are missing.</source>
        <translation>O cache contém mais do que se lê de uma vez: faltam os cards e os parâmetros dos últimos.</translation>
    </message>
    <message>
        <source>%1 names “%2”, which is no absolute path, so it is not known where the Hugging Face cache is. Give it one that begins with a slash.</source>
        <translation>%1 indica “%2”, que não é um caminho absoluto; por isso não se sabe onde está o cache do Hugging Face. Indique um que comece com uma barra.</translation>
    </message>
    <message>
        <source>It is not known where the Hugging Face cache is, because HOME names no folder. Set HOME to your home folder, or HF_HUB_CACHE to the cache.</source>
        <translation>Não se sabe onde está o cache do Hugging Face, porque HOME não indica nenhuma pasta. Defina HOME com a sua pasta pessoal ou HF_HUB_CACHE com o cache.</translation>
    </message>
    <message>
        <source>%1 does not allow commercial use.</source>
        <translation>%1 não permite uso comercial.</translation>
    </message>
    <message>
        <source>%1 does not allow commercial use; whether that reaches a model trained on the data is open, and Creative Commons reads it conservatively.</source>
        <translation>%1 não permite uso comercial; se isso alcança um modelo treinado com os dados está em aberto, e a Creative Commons interpreta de forma conservadora.</translation>
    </message>
    <message>
        <source>%1 says nothing of its terms. Read the licence text before use.</source>
        <translation>%1 nada diz sobre os seus termos. Leia o texto da licença antes de usar.</translation>
    </message>
    <message>
        <source>%1 restricts some fields, and this looks like one. Read its Attachment A.</source>
        <translation>%1 restringe algumas áreas, e esta parece ser uma delas. Leia o Attachment A.</translation>
    </message>
    <message>
        <source>%1 wants a copy of the agreement, its notice and “Built with Llama” passed on; from 3.1 on, a name that begins with “Llama”.</source>
        <translation>%1 exige que se repassem uma cópia do contrato, o seu aviso e “Built with Llama”; a partir da 3.1, também um nome que comece com “Llama”.</translation>
    </message>
    <message>
        <source>%1 does not allow its outputs to improve another large language model.</source>
        <translation>%1 não permite usar as suas saídas para melhorar outro modelo de linguagem grande.</translation>
    </message>
    <message>
        <source>%1 binds models that were trained on its outputs: name and terms follow.</source>
        <translation>%1 vincula modelos treinados com as suas saídas: o nome e os termos acompanham.</translation>
    </message>
    <message>
        <source>%1 grants no rights in its multimodal models to those who live or sit in the EU. Read its use policy.</source>
        <translation>%1 não concede direitos sobre os seus modelos multimodais a quem mora ou tem sede na UE. Leia a política de uso.</translation>
    </message>
    <message>
        <source>%1 wants a licence of its own for more than 700 million users a month.</source>
        <translation>%1 exige uma licença própria acima de 700 milhões de usuários por mês.</translation>
    </message>
    <message>
        <source>%1 wants its use restrictions (Attachment A) passed on as terms that can be enforced.</source>
        <translation>%1 exige que as suas restrições de uso (Attachment A) sejam repassadas como termos exigíveis.</translation>
    </message>
    <message>
        <source>%1 does not allow what is derived from it to be given out.</source>
        <translation>%1 não permite distribuir o que é derivado dele.</translation>
    </message>
    <message>
        <source>%1 wants the same licence for what is based on it; read conservatively, that reaches a model.</source>
        <translation>%1 exige a mesma licença para o que se baseia nele; numa leitura conservadora, isso alcança um modelo.</translation>
    </message>
    <message>
        <source>%2 drops the terms of %1.</source>
        <translation>%2 descarta os termos de %1.</translation>
    </message>
    <message>
        <source>%1 wants its notice kept: name it in the model card.</source>
        <translation>%1 exige que o seu aviso seja mantido: cite-o no model card.</translation>
    </message>
    <message>
        <source>%1 asks for the source of what is built on it when it is given out or, with AGPL and OSL, hosted; whether weights count is open.</source>
        <translation>%1 exige o código-fonte do que se constrói sobre ele quando é distribuído ou, com AGPL e OSL, hospedado; se os pesos contam está em aberto.</translation>
    </message>
    <message>
        <source>The local copy has no LICENSE file: %1 is a tag only. Look for the text.</source>
        <translation>A cópia local não tem arquivo LICENSE: %1 é apenas uma tag. Procure o texto.</translation>
    </message>
    <message>
        <source>Access terms come on top of %1: each user accepted them on the Hub.</source>
        <translation>Além de %1 há termos de acesso: cada usuário os aceitou no Hub.</translation>
    </message>
    <message>
        <source>%1 and %2 code cannot be one program that is given out.</source>
        <translation>Código %1 e código %2 não podem formar um único programa que seja distribuído.</translation>
    </message>
    <message>
        <source>%1 was not read: it leads out of the project&apos;s folder.</source>
        <translation>%1 não foi lido: sai da pasta do projeto.</translation>
    </message>
    <message>
        <source>%1 is no whole safetensors file. Download it again if the model is to be used.</source>
        <translation>%1 não é um arquivo safetensors completo. Baixe-o de novo se o modelo for usado.</translation>
    </message>
    <message>
        <source>The header of %1 is too long to be read, so its parameters are not counted. Look at the model&apos;s page on the Hub.</source>
        <translation>O cabeçalho de %1 é longo demais para ser lido, por isso os parâmetros não são contados. Veja a página do modelo no Hub.</translation>
    </message>
    <message>
        <source>%1: the job “%2” stands at two examples. Give each its own.</source>
        <translation>%1: o trabalho “%2” está em dois exemplos. Dê a cada um o seu.</translation>
    </message>
    <message>
        <source>%1: the question “%2” has no &quot;ask&quot;. Write how it is asked in plain words.</source>
        <translation>%1: a pergunta “%2” não tem &quot;ask&quot;. Escreva em palavras simples como ela é feita.</translation>
    </message>
    <message>
        <source>%1: the question “%2” has no &quot;help&quot;. Write one line that helps to answer it.</source>
        <translation>%1: a pergunta “%2” não tem &quot;help&quot;. Escreva uma linha que ajude a respondê-la.</translation>
    </message>
    <message>
        <source>%1: the question “%2” has only one of &quot;weak&quot; and &quot;good&quot;. Write both or none.</source>
        <translation>%1: a pergunta “%2” tem só um de &quot;weak&quot; e &quot;good&quot;. Escreva os dois ou nenhum.</translation>
    </message>
    <message>
        <source>%1: the example “%2” stands here twice. Remove one of the two.</source>
        <translation>%1: o exemplo “%2” aparece duas vezes. Remova um dos dois.</translation>
    </message>
    <message>
        <source>%1: what “%2” leads to is longer than %3 characters. Shorten it.</source>
        <translation>%1: o texto a que “%2” leva tem mais de %3 caracteres. Encurte-o.</translation>
    </message>
    <message>
        <source>%1: “%2” has a &quot;job&quot;, but only examples of the first question (“%3”) have one. Remove it.</source>
        <translation>%1: “%2” tem um &quot;job&quot;, mas só os exemplos da primeira pergunta (“%3”) têm um. Remova-o.</translation>
    </message>
    <message>
        <source>%1: “%2” goes with “%3”, which is the job of no example. Correct &quot;goesWith&quot;.</source>
        <translation>%1: “%2” acompanha “%3”, que não é o trabalho de nenhum exemplo. Corrija &quot;goesWith&quot;.</translation>
    </message>
    <message>
        <source>%1: the tail of “%2” begins right after its last letter. Begin it with a space or a mark.</source>
        <translation>%1: a continuação de “%2” começa logo depois da última letra. Comece-a com um espaço ou um sinal.</translation>
    </message>
    <message>
        <source>%1: the tail of “%2” holds braces that are no blank. Write blanks as {{name}}, with a letter right after the braces.</source>
        <translation>%1: a continuação de “%2” contém chaves que não são uma lacuna. Escreva lacunas como {{name}}, com uma letra logo depois das chaves.</translation>
    </message>
    <message>
        <source>%1: removing the clause of “%2” takes the page&apos;s words “%3” with it. Put a mark between the two.</source>
        <translation>%1: remover a oração de “%2” leva junto as palavras da página “%3”. Ponha um sinal entre as duas.</translation>
    </message>
    <message>
        <source>%1: removing the clause of “%2” leaves “%3”. Write the tail so that a sentence is left.</source>
        <translation>%1: remover a oração de “%2” deixa “%3”. Escreva a continuação de modo que sobre uma frase.</translation>
    </message>
    <message>
        <source>%1: the blank “%2” has different defaults or choices. A name means one thing in a guide: rename one.</source>
        <translation>%1: a lacuna “%2” tem valores padrão ou opções diferentes. Em um guia, um nome significa uma só coisa: renomeie uma delas.</translation>
    </message>
    <message>
        <source>%1: the blank “%2” is in a tail, but not in &quot;blanks&quot;. Add it with a hint.</source>
        <translation>%1: a lacuna “%2” está em uma continuação, mas não em &quot;blanks&quot;. Adicione-a com uma dica.</translation>
    </message>
    <message>
        <source>%1: the blanks “%2” and “%3” differ only in capitals. Write them alike.</source>
        <translation>%1: as lacunas “%2” e “%3” diferem só em maiúsculas. Escreva-as da mesma forma.</translation>
    </message>
    <message>
        <source>%1: no tail has the blank “%2”. Use it, or remove it from &quot;blanks&quot;.</source>
        <translation>%1: nenhuma continuação tem a lacuna “%2”. Use-a ou remova-a de &quot;blanks&quot;.</translation>
    </message>
    <message>
        <source>%1: the blank “%2” has no &quot;hint&quot;. Write what one would fill in, as an example.</source>
        <translation>%1: a lacuna “%2” não tem &quot;hint&quot;. Escreva, como exemplo, o que se preencheria.</translation>
    </message>
    <message>
        <source>%1: the blank “%2” has no &quot;sample&quot;. Write a value with which its sentences can be tried.</source>
        <translation>%1: a lacuna “%2” não tem &quot;sample&quot;. Escreva um valor com que as suas frases possam ser testadas.</translation>
    </message>
    <message>
        <source>%1: a value of the blank “%2” holds braces. Values are plain words: remove them.</source>
        <translation>%1: um valor da lacuna “%2” contém chaves. Valores são palavras simples: remova-as.</translation>
    </message>
    <message>
        <source>%1 is the guide of “%2”, not of “%3”. Correct &quot;framework&quot;, or lay it beside its own page.</source>
        <translation>%1 é o guia de “%2”, não de “%3”. Corrija &quot;framework&quot; ou ponha-o ao lado da sua página.</translation>
    </message>
    <message>
        <source>%1: the page “%2” asks no question “%3”. Correct its id, or remove it from the guide.</source>
        <translation>%1: a página “%2” não faz a pergunta “%3”. Corrija o id ou remova-a do guia.</translation>
    </message>
    <message>
        <source>%1: the page has no example “%2” under “%3”. Write it as the page does, or remove it from the guide.</source>
        <translation>%1: a página não tem o exemplo “%2” em “%3”. Escreva-o como na página ou remova-o do guia.</translation>
    </message>
    <message>
        <source>%1 does not say whose guide it is. Add &quot;framework&quot; with the page&apos;s id.</source>
        <translation>%1 não diz de quem é o guia. Adicione &quot;framework&quot; com o id da página.</translation>
    </message>
    <message>
        <source>%1 guides no question. Add &quot;questions&quot; with one entry a question of the page.</source>
        <translation>%1 não guia nenhuma pergunta. Adicione &quot;questions&quot; com uma entrada por pergunta da página.</translation>
    </message>
    <message>
        <source>%1 is no guide: its &quot;format&quot; is not &quot;askwell-guide&quot;. Choose another file.</source>
        <translation>%1 não é um guia: o seu &quot;format&quot; não é &quot;askwell-guide&quot;. Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>%1 was written for a newer Askwell (format %2, this one knows %3). Update Askwell, or use an older copy of the guide.</source>
        <translation>%1 foi escrito para um Askwell mais novo (formato %2, este conhece o %3). Atualize o Askwell ou use uma cópia mais antiga do guia.</translation>
    </message>
    <message>
        <source>%1: &quot;formatVersion&quot; must be a whole number from 1 on. Correct it in the file.</source>
        <translation>%1: &quot;formatVersion&quot; deve ser um número inteiro a partir de 1. Corrija no arquivo.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; does not say which example of the page it is. Add &quot;example&quot; with its words.</source>
        <translation>%1: &quot;%2&quot; não diz qual exemplo da página é. Adicione &quot;example&quot; com as suas palavras.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be a text. Correct it in the file.</source>
        <translation>%1: &quot;%2&quot; deve ser um texto. Corrija no arquivo.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be an object in braces. Correct it in the file.</source>
        <translation>%1: &quot;%2&quot; deve ser um objeto entre chaves. Corrija no arquivo.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be a list in brackets. Correct it in the file.</source>
        <translation>%1: &quot;%2&quot; deve ser uma lista entre colchetes. Corrija no arquivo.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; has more than %3 entries. Keep the best.</source>
        <translation>%1: &quot;%2&quot; tem mais de %3 entradas. Mantenha as melhores.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is longer than %3 characters. Shorten it.</source>
        <translation>%1: &quot;%2&quot; tem mais de %3 caracteres. Encurte o texto.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; holds a line end or another control character. Write it in one line.</source>
        <translation>%1: &quot;%2&quot; contém uma quebra de linha ou outro caractere de controle. Escreva em uma só linha.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; holds half a character. Write the character itself.</source>
        <translation>%1: &quot;%2&quot; contém metade de um caractere. Escreva o próprio caractere.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; holds an invisible or direction-changing character, U+%3. An AI tool reads it though nobody sees it: remove it.</source>
        <translation>%1: &quot;%2&quot; contém um caractere invisível ou que muda a direção do texto, U+%3. Uma ferramenta de IA o lê, embora ninguém o veja: remova-o.</translation>
    </message>
    <message>
        <source>%1 stands where the page&apos;s guide should go. Rename or remove it, then add the page again.</source>
        <translation>%1 está no lugar do guia da página. Renomeie ou remova e adicione a página de novo.</translation>
    </message>
    <message>
        <source>This text could not be checked for secrets. Look at it before you copy it.</source>
        <translation>Não foi possível verificar se este texto contém segredos. Examine-o antes de copiar.</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Escrever %1</translation>
    </message>
    <message>
        <source>Ask for a model that knows %1</source>
        <translation>Pedir um modelo que conheça %1</translation>
    </message>
    <message>
        <source>Name another measure</source>
        <translation>Indicar outra medida</translation>
    </message>
    <message>
        <source>“%1” looks like a gap that is still to be filled in.</source>
        <translation>“%1” parece um trecho que ainda falta preencher.</translation>
    </message>
    <message>
        <source>Keep the terms of %1</source>
        <translation>Manter os termos de %1</translation>
    </message>
    <message>
        <source>%1 B parameters with %2 need about %3 to %4 GB; there are %5 GB: it fits.</source>
        <translation>%1 B de parâmetros com %2 precisam de cerca de %3 a %4 GB; há %5 GB: cabe.</translation>
    </message>
    <message>
        <source>%1 B parameters with %2 need about %3 to %4 GB; there are %5 GB: it is tight.</source>
        <translation>%1 B de parâmetros com %2 precisam de cerca de %3 a %4 GB; há %5 GB: fica apertado.</translation>
    </message>
    <message>
        <source>%1 B parameters with %2 need about %3 to %4 GB; there are %5 GB: it does not fit.</source>
        <translation>%1 B de parâmetros com %2 precisam de cerca de %3 a %4 GB; há %5 GB: não cabe.</translation>
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
        <translation>Pedir um modelo menor</translation>
    </message>
    <message>
        <source>Needed: %1 = %2 to %3 GB, at 1 GB = 2^30 bytes.</source>
        <translation>Necessário: %1 = %2 a %3 GB, com 1 GB = 2^30 bytes.</translation>
    </message>
    <message>
        <source>There: %1 × %2 = %3 GB.</source>
        <translation>Disponível: %1 × %2 = %3 GB.</translation>
    </message>
    <message>
        <source>In it, the key-value cache: 2 × %1 layers × %2 heads × %3 × %4 tokens × %5 at once × 2 bytes = %6 GB.</source>
        <translation>Nisso, o cache de chave e valor: 2 × %1 camadas × %2 cabeças × %3 × %4 tokens × %5 por vez × 2 bytes = %6 GB.</translation>
    </message>
    <message>
        <source>There: %1 GB.</source>
        <translation>Disponível: %1 GB.</translation>
    </message>
    <message>
        <source>Activations, other programs and a longer context come on top.</source>
        <translation>Ativações, outros programas e um contexto mais longo se somam a isso.</translation>
    </message>
    <message>
        <source>It fits where the high number leaves 15 % free, and does not where even the low one is more.</source>
        <translation>Cabe quando o número maior deixa 15% livres, e não cabe quando até o menor ultrapassa.</translation>
    </message>
    <message>
        <source>Repair the characters</source>
        <translation>Reparar os caracteres</translation>
    </message>
    <message>
        <source>Which kind of task is it?</source>
        <translation>Que tipo de tarefa é?</translation>
    </message>
    <message>
        <source>Which language is the data in?</source>
        <translation>Em que idioma estão os dados?</translation>
    </message>
    <message>
        <source>How will you know that it is good?</source>
        <translation>Como saber que está bom?</translation>
    </message>
    <message>
        <source>Name a measure</source>
        <translation>Indicar uma medida</translation>
    </message>
    <message>
        <source>%1, Askwell&apos;s record of the files that it wrote into this project, is damaged. Remove it: Askwell then takes those files for someone else&apos;s and asks before it replaces them.</source>
        <translation>%1, o registro do Askwell sobre os arquivos que gravou neste projeto, está danificado. Remova-o: o Askwell passa a considerar esses arquivos de outra pessoa e pergunta antes de substituí-los.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Askwell. Update Askwell, or remove the file: Askwell then takes the files that it wrote for someone else&apos;s.</source>
        <translation>%1 foi gravado por um Askwell mais novo. Atualize o Askwell ou remova o arquivo: o Askwell passa a considerar de outra pessoa os arquivos que gravou.</translation>
    </message>
    <message>
        <source>A glob is empty. Give a pattern such as src/**/*.py.</source>
        <translation>Há um glob vazio. Indique um padrão como src/**/*.py.</translation>
    </message>
    <message>
        <source>The glob “%1” holds invisible characters. Type it again without them.</source>
        <translation>O glob “%1” contém caracteres invisíveis. Digite-o de novo sem eles.</translation>
    </message>
    <message>
        <source>The glob “%1” holds a quote or a backslash. Globs use / and no quotes.</source>
        <translation>O glob “%1” contém aspas ou uma barra invertida. Globs usam / e não usam aspas.</translation>
    </message>
    <message>
        <source>The glob “%1” leaves the project. Give it relative to the project.</source>
        <translation>O glob “%1” sai do projeto. Indique-o relativo ao projeto.</translation>
    </message>
    <message>
        <source>The glob “%1” holds a comma, which this tool takes for the end of a pattern. Give its alternatives as separate globs.</source>
        <translation>O glob “%1” contém uma vírgula, que esta ferramenta entende como o fim de um padrão. Indique as alternativas como globs separados.</translation>
    </message>
    <message>
        <source>The glob “%1” cannot stand unquoted, and Cursor takes quotes for a part of it. Write it without [ ] { } # : and without ! &amp; | &gt; % @ - ? ~ in front.</source>
        <translation>O glob “%1” não pode ficar sem aspas, e o Cursor entende as aspas como parte dele. Escreva-o sem [ ] { } # : e sem ! &amp; | &gt; % @ - ? ~ no início.</translation>
    </message>
    <message>
        <source>“%1” cannot be a file&apos;s name. Give a word such as my-rules.</source>
        <translation>“%1” não pode ser nome de arquivo. Indique uma palavra como my-rules.</translation>
    </message>
    <message>
        <source>“%1” cannot be a file&apos;s name everywhere. Leave out / \ : * ? &quot; &lt; &gt; | and invisible characters.</source>
        <translation>“%1” não pode ser nome de arquivo em todos os sistemas. Deixe de fora / \ : * ? &quot; &lt; &gt; | e caracteres invisíveis.</translation>
    </message>
    <message>
        <source>“%1” cannot be a file&apos;s name everywhere. Leave out dots and spaces at its ends.</source>
        <translation>“%1” não pode ser nome de arquivo em todos os sistemas. Deixe de fora pontos e espaços nas pontas.</translation>
    </message>
    <message>
        <source>“%1” names a device on Windows. Choose another name.</source>
        <translation>“%1” é o nome de um dispositivo no Windows. Escolha outro nome.</translation>
    </message>
    <message>
        <source>The name “%1” is too long for a file. Shorten it.</source>
        <translation>O nome “%1” é longo demais para um arquivo. Encurte-o.</translation>
    </message>
    <message>
        <source>Git ignores this file: it stays on this machine.</source>
        <translation>O Git ignora este arquivo: ele fica nesta máquina.</translation>
    </message>
    <message>
        <source>It has changes that are not committed.</source>
        <translation>Ele tem alterações sem commit.</translation>
    </message>
    <message>
        <source>It is not in git yet.</source>
        <translation>Ele ainda não está no git.</translation>
    </message>
    <message>
        <source>Git repository</source>
        <translation>Repositório Git</translation>
    </message>
    <message>
        <source>Not a git repository</source>
        <translation>Não é um repositório Git</translation>
    </message>
    <message>
        <source>“%1” cannot be a name in a Cursor link. Cursor takes letters A to Z, digits, dots, hyphens and underscores, at most %2.</source>
        <translation>“%1” não pode ser um nome em um link do Cursor. O Cursor aceita letras de A a Z, dígitos, pontos, hifens e sublinhados, no máximo %2.</translation>
    </message>
    <message>
        <source>The link would take %1 characters, and Cursor takes at most %2. Copy the text instead and paste it into Cursor.</source>
        <translation>O link teria %1 caracteres, e o Cursor aceita no máximo %2. Copie o texto e cole-o no Cursor.</translation>
    </message>
    <message>
        <source>%1: line %2 begins Askwell&apos;s part, and no line ends it. Put the line &lt;!-- END:askwell --&gt; where it ends, or take line %2 out.</source>
        <translation>%1: a linha %2 inicia a parte do Askwell, e nenhuma linha a termina. Ponha a linha &lt;!-- END:askwell --&gt; onde ela termina ou retire a linha %2.</translation>
    </message>
    <message>
        <source>%1: line %2 ends Askwell&apos;s part, and no line begins it. Put the line &lt;!-- BEGIN:askwell --&gt; where it begins, or take line %2 out.</source>
        <translation>%1: a linha %2 termina a parte do Askwell, e nenhuma linha a inicia. Ponha a linha &lt;!-- BEGIN:askwell --&gt; onde ela começa ou retire a linha %2.</translation>
    </message>
    <message>
        <source>%1: line %2 ends Askwell&apos;s part before another marker stands in line %3. Leave one pair of markers, the begin first.</source>
        <translation>%1: a linha %2 termina a parte do Askwell antes de outro marcador na linha %3. Deixe um só par de marcadores, o de início primeiro.</translation>
    </message>
    <message>
        <source>%1: line %2 begins Askwell&apos;s part, and line %3 begins it again before it ended. Leave one pair of markers.</source>
        <translation>%1: a linha %2 inicia a parte do Askwell, e a linha %3 a inicia de novo antes de terminar. Deixe um só par de marcadores.</translation>
    </message>
    <message>
        <source>%1: Askwell&apos;s part stands in lines %2 to %3, and line %4 holds one more of its markers. Leave one pair of markers.</source>
        <translation>%1: a parte do Askwell está nas linhas %2 a %3, e a linha %4 contém mais um dos seus marcadores. Deixe um só par de marcadores.</translation>
    </message>
    <message>
        <source>%1 is UTF-16 text, into which Askwell does not write. Save it as UTF-8 first.</source>
        <translation>%1 é texto UTF-16, no qual o Askwell não grava. Salve-o antes em UTF-8.</translation>
    </message>
    <message>
        <source>%1 holds NUL bytes, so it is no text that Askwell could add to. Save it as UTF-8 text first.</source>
        <translation>%1 contém bytes NUL, portanto não é um texto ao qual o Askwell possa acrescentar algo. Salve-o antes como texto UTF-8.</translation>
    </message>
    <message>
        <source>The rules hold a line that marks the begin or the end of Askwell&apos;s part of a file. Take the line out of the rules.</source>
        <translation>As regras contêm uma linha que marca o início ou o fim da parte do Askwell em um arquivo. Retire essa linha das regras.</translation>
    </message>
    <message>
        <source>The rules hold a NUL character. Take it out of the rules.</source>
        <translation>As regras contêm um caractere NUL. Retire-o das regras.</translation>
    </message>
    <message>
        <source>%1 would be written twice, for %2 and for %3, with different texts. Choose one of them, or give one another name.</source>
        <translation>%1 seria gravado duas vezes, para %2 e para %3, com textos diferentes. Escolha um deles ou dê a um outro nome.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>novo</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>em dia</translation>
    </message>
    <message>
        <source>written by Askwell, the rules changed since</source>
        <translation>escrito pelo Askwell, as regras mudaram desde então</translation>
    </message>
    <message>
        <source>written by Askwell, changed by someone else since</source>
        <translation>escrito pelo Askwell, alterado por outra pessoa desde então</translation>
    </message>
    <message>
        <source>written by someone else</source>
        <translation>escrito por outra pessoa</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>não pode ser gravado</translation>
    </message>
    <message>
        <source>Askwell&apos;s part is new</source>
        <translation>a parte do Askwell é nova</translation>
    </message>
    <message>
        <source>Askwell&apos;s part is up to date</source>
        <translation>a parte do Askwell está em dia</translation>
    </message>
    <message>
        <source>Askwell&apos;s part is as Askwell wrote it, the rules changed since</source>
        <translation>a parte do Askwell está como o Askwell a escreveu, as regras mudaram desde então</translation>
    </message>
    <message>
        <source>Askwell&apos;s part was changed by someone else since</source>
        <translation>a parte do Askwell foi alterada por outra pessoa desde então</translation>
    </message>
    <message>
        <source>Askwell&apos;s part was written by another project or copy</source>
        <translation>a parte do Askwell foi escrita por outro projeto ou cópia</translation>
    </message>
    <message>
        <source>Another Askwell is saving into %1. Try again in a moment.</source>
        <translation>Outro Askwell está salvando em %1. Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>%1 hides this file from %2. The line %3 in %1 would bring it in.</source>
        <translation>%1 oculta este arquivo de %2. A linha %3 em %1 o incluiria.</translation>
    </message>
    <message>
        <source>%1 hides this file from %2.</source>
        <translation>%1 oculta este arquivo de %2.</translation>
    </message>
    <message>
        <source>%1 hides %2 from %3. The line %4 in %1 would bring it in.</source>
        <translation>%1 oculta %2 de %3. A linha %4 em %1 o incluiria.</translation>
    </message>
    <message>
        <source>%1 hides %2 from %3.</source>
        <translation>%1 oculta %2 de %3.</translation>
    </message>
    <message>
        <source>%1 names %2: Aider reads it here.</source>
        <translation>%1 cita %2: o Aider o lê aqui.</translation>
    </message>
    <message>
        <source>No %1 here names %2: Aider reads it only when told to.</source>
        <translation>Nenhum %1 aqui cita %2: o Aider só o lê quando recebe a instrução.</translation>
    </message>
    <message>
        <source>%1 names other files: Gemini CLI does not read %2 here.</source>
        <translation>%1 cita outros arquivos: o Gemini CLI não lê %2 aqui.</translation>
    </message>
    <message>
        <source>Gets these rules twice, from this file and another of them: %1.</source>
        <translation>Recebe estas regras duas vezes, deste arquivo e de outro deles: %1.</translation>
    </message>
    <message>
        <source>Will be read: yes.</source>
        <translation>Será lido: sim.</translation>
    </message>
    <message>
        <source>Will be read: only if …</source>
        <translation>Será lido: só se …</translation>
    </message>
    <message>
        <source>Will be read: not documented.</source>
        <translation>Será lido: não documentado.</translation>
    </message>
    <message>
        <source>The file for %1 (%2) always applies: it knows no globs. Leave the globs out, or choose another file.</source>
        <translation>O arquivo para %1 (%2) sempre se aplica: não conhece globs. Deixe os globs de fora ou escolha outro arquivo.</translation>
    </message>
    <message>
        <source>No file is chosen yet. Choose where it should go.</source>
        <translation>Nenhum arquivo foi escolhido ainda. Escolha o destino.</translation>
    </message>
    <message>
        <source>There is no prompt to save yet. Answer the questions first.</source>
        <translation>Ainda não há prompt para salvar. Responda antes às perguntas.</translation>
    </message>
    <message>
        <source>The biggest sections, in lines: %1.</source>
        <translation>As maiores seções, em linhas: %1.</translation>
    </message>
    <message>
        <source>The biggest sections, in bytes: %1.</source>
        <translation>As maiores seções, em bytes: %1.</translation>
    </message>
    <message>
        <source>The biggest sections, in characters: %1.</source>
        <translation>As maiores seções, em caracteres: %1.</translation>
    </message>
    <message>
        <source>About %1 tokens.</source>
        <translation>Cerca de %1 tokens.</translation>
    </message>
    <message>
        <source>There is no folder %1. Choose the project&apos;s folder.</source>
        <translation>A pasta %1 não existe. Escolha a pasta do projeto.</translation>
    </message>
    <message>
        <source>%1 is a file. Choose the project&apos;s folder.</source>
        <translation>%1 é um arquivo. Escolha a pasta do projeto.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be entered: permission is missing. Change its permissions, or choose another folder.</source>
        <translation>Não é possível entrar na pasta %1: falta permissão. Altere as permissões ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>The text is larger than %1. Take back a shorter one, such as one prompt or one rules file.</source>
        <translation>O texto é maior que %1. Traga um mais curto, como um único prompt ou arquivo de regras.</translation>
    </message>
    <message>
        <source>%1 is no text in UTF-8: it holds NUL bytes. Save it as UTF-8, or choose another file.</source>
        <translation>%1 não é texto em UTF-8: contém bytes NUL. Salve-o em UTF-8 ou escolha outro arquivo.</translation>
    </message>
    <message>
        <source>%1 is no text in UTF-8. Save it as UTF-8, or choose another file.</source>
        <translation>%1 não é texto em UTF-8. Salve-o em UTF-8 ou escolha outro arquivo.</translation>
    </message>
    <message>
        <source>The framework page asks for this file; Cursor&apos;s documentation does not list it.</source>
        <translation>A página de framework pede este arquivo; a documentação do Cursor não o menciona.</translation>
    </message>
    <message>
        <source>%1 lines; Cursor advises at most 500 a rule.</source>
        <translation>%1 linhas; o Cursor recomenda no máximo 500 por regra.</translation>
    </message>
    <message>
        <source>Cursor reads the .mdc files in .cursor/rules.</source>
        <translation>O Cursor lê os arquivos .mdc em .cursor/rules.</translation>
    </message>
    <message>
        <source>Cursor offers it in the chat when you type / and the file&apos;s name.</source>
        <translation>O Cursor o oferece no chat ao digitar / e o nome do arquivo.</translation>
    </message>
    <message>
        <source>%1 lines; Claude Code advises under 200 a file.</source>
        <translation>%1 linhas; o Claude Code recomenda menos de 200 por arquivo.</translation>
    </message>
    <message>
        <source>Claude Code reads the .md files in .claude/rules.</source>
        <translation>O Claude Code lê os arquivos .md em .claude/rules.</translation>
    </message>
    <message>
        <source>%1 characters; Copilot&apos;s code review reads only the first 4,000, its chat all.</source>
        <translation>%1 caracteres; a revisão de código do Copilot lê só os primeiros 4.000, o chat lê tudo.</translation>
    </message>
    <message>
        <source>%1 lines; GitHub advises at most about 1,000 a file.</source>
        <translation>%1 linhas; o GitHub recomenda no máximo cerca de 1.000 por arquivo.</translation>
    </message>
    <message>
        <source>Copilot reads it when it works on a file that applyTo matches.</source>
        <translation>O Copilot o lê quando trabalha em um arquivo que corresponde a applyTo.</translation>
    </message>
    <message>
        <source>%1 characters; Devin takes 12,000 a rule.</source>
        <translation>%1 caracteres; o Devin aceita 12.000 por regra.</translation>
    </message>
    <message>
        <source>Devin, called Windsurf until June 2026, reads the .md files in .devin/rules.</source>
        <translation>O Devin, chamado Windsurf até junho de 2026, lê os arquivos .md em .devin/rules.</translation>
    </message>
    <message>
        <source>Cline reads the .md files in .clinerules.</source>
        <translation>O Cline lê os arquivos .md em .clinerules.</translation>
    </message>
    <message>
        <source>Junie reads the .md files in .junie/rules where the project has no .junie/AGENTS.md.</source>
        <translation>O Junie lê os arquivos .md em .junie/rules quando o projeto não tem .junie/AGENTS.md.</translation>
    </message>
    <message>
        <source>Kiro reads the .md files in .kiro/steering.</source>
        <translation>O Kiro lê os arquivos .md em .kiro/steering.</translation>
    </message>
    <message>
        <source>%1 bytes; Codex reads at most 32,768 of all AGENTS.md from the project&apos;s root to its folder.</source>
        <translation>%1 bytes; o Codex lê no máximo 32.768 de todos os AGENTS.md, da raiz do projeto até a sua pasta.</translation>
    </message>
    <message>
        <source>Codex, Cursor, Copilot, Devin, Cline, Kiro and others read AGENTS.md. Claude Code reads it where there is no CLAUDE.md, Gemini where its settings name it.</source>
        <translation>Codex, Cursor, Copilot, Devin, Cline, Kiro e outros leem AGENTS.md. O Claude Code o lê quando não há CLAUDE.md; o Gemini, quando as suas configurações o citam.</translation>
    </message>
    <message>
        <source>Claude Code reads CLAUDE.md; Cursor reads it too, beside its own rules.</source>
        <translation>O Claude Code lê CLAUDE.md; o Cursor também o lê, além das próprias regras.</translation>
    </message>
    <message>
        <source>Copilot reads .github/copilot-instructions.md in its chat, its agent and its review.</source>
        <translation>O Copilot lê .github/copilot-instructions.md no chat, no agente e na revisão.</translation>
    </message>
    <message>
        <source>Gemini CLI reads GEMINI.md, unless context.fileName in its settings names others.</source>
        <translation>O Gemini CLI lê GEMINI.md, a menos que context.fileName nas suas configurações cite outros.</translation>
    </message>
    <message>
        <source>Zed reads .rules before all others, and then none of the others.</source>
        <translation>O Zed lê .rules antes de todos os outros, e então nenhum dos outros.</translation>
    </message>
    <message>
        <source>Aider reads CONVENTIONS.md only where .aider.conf.yml says read: CONVENTIONS.md, or after /read CONVENTIONS.md.</source>
        <translation>O Aider lê CONVENTIONS.md só quando .aider.conf.yml diz read: CONVENTIONS.md, ou depois de /read CONVENTIONS.md.</translation>
    </message>
    <message>
        <source>Whether a tool reads it depends on where you put it and on what you tell the tool.</source>
        <translation>Se uma ferramenta o lê depende de onde ele fica e do que se diz à ferramenta.</translation>
    </message>
    <message>
        <source>The backup of %1, %2, is damaged. Nothing was undone: restore the file from the project&apos;s own history.</source>
        <translation>O backup de %1, %2, está danificado. Nada foi desfeito: restaure o arquivo a partir do histórico do próprio projeto.</translation>
    </message>
    <message>
        <source>%1 has just been changed by someone else. Undo again to go on.</source>
        <translation>%1 acabou de ser alterado por outra pessoa. Desfaça de novo para continuar.</translation>
    </message>
    <message>
        <source>Changed since Askwell wrote them: %1. Nothing was undone: your changes would be lost.</source>
        <translation>Alterado depois que o Askwell gravou: %1. Nada foi desfeito: as suas alterações se perderiam.</translation>
    </message>
    <message>
        <source>There is nothing to undo: no save into %1 is recorded.</source>
        <translation>Não há nada a desfazer: nenhum salvamento em %1 está registrado.</translation>
    </message>
    <message>
        <source>%1 holds words of someone else. Look at what will change, then agree to replace it.</source>
        <translation>%1 contém palavras de outra pessoa. Veja o que vai mudar e depois aceite a substituição.</translation>
    </message>
    <message>
        <source>%1 has changed since Askwell looked at it. Nothing was written: look again at what will change.</source>
        <translation>%1 mudou depois que o Askwell o examinou. Nada foi gravado: veja de novo o que vai mudar.</translation>
    </message>
    <message>
        <source>%1 These files were written already and could not be put back: %2. Undo puts them back once the cause is gone.</source>
        <translation>%1 Estes arquivos já foram gravados e não puderam ser restaurados: %2. Desfazer os restaura quando a causa for resolvida.</translation>
    </message>
    <message>
        <source>%1 is no draft of Askwell.</source>
        <translation>%1 não é um rascunho do Askwell.</translation>
    </message>
    <message>
        <source>A draft could not be read and was set aside as %1. Open that file in a text editor to get its words back.</source>
        <translation>Não foi possível ler um rascunho; ele foi separado como %1. Abra esse arquivo em um editor de texto para recuperar as palavras.</translation>
    </message>
    <message>
        <source>The draft %1 was written by a newer Askwell and stays where it is. Update Askwell to open it.</source>
        <translation>O rascunho %1 foi gravado por um Askwell mais novo e fica onde está. Atualize o Askwell para abri-lo.</translation>
    </message>
    <message>
        <source>The history in %1 was written by a newer Askwell and stays as it is. Update Askwell to see it.</source>
        <translation>O histórico em %1 foi gravado por um Askwell mais novo e fica como está. Atualize o Askwell para vê-lo.</translation>
    </message>
    <message>
        <source>The history in %1 could not be understood and is now in %2. A new one begins.</source>
        <translation>Não foi possível entender o histórico em %1; ele está agora em %2. Um novo começa.</translation>
    </message>
    <message>
        <source>The history in %1 cannot be changed. Look at the file&apos;s permissions.</source>
        <translation>Não é possível alterar o histórico em %1. Verifique as permissões do arquivo.</translation>
    </message>
    <message>
        <source>The text is not kept in the history: it is larger than %1, which is the most that the history holds.</source>
        <translation>O texto não foi mantido no histórico: é maior que %1, o máximo que o histórico comporta.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be a time like 2026-01-31T12:00:00Z. Correct it in the file.</source>
        <translation>%1: &quot;%2&quot; deve ser um horário como 2026-01-31T12:00:00Z. Corrija no arquivo.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be a list of texts. Correct it in the file.</source>
        <translation>%1: &quot;%2&quot; deve ser uma lista de textos. Corrija no arquivo.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be concise, full or chosen. Correct it in the file.</source>
        <translation>%1: &quot;%2&quot; deve ser concise, full ou chosen. Corrija no arquivo.</translation>
    </message>
    <message>
        <source>%1: the answer &quot;%2&quot; of the prompt &quot;%3&quot; is larger than %4. Shorten it.</source>
        <translation>%1: a resposta &quot;%2&quot; do prompt &quot;%3&quot; é maior que %4. Encurte-a.</translation>
    </message>
    <message>
        <source>%1 is no Askwell project: its &quot;format&quot; is not &quot;askwell-profile&quot;. Choose another file.</source>
        <translation>%1 não é um projeto do Askwell: o seu &quot;format&quot; não é &quot;askwell-profile&quot;. Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>%1: &quot;formatVersion&quot; must be a whole number, 1 or more. Correct it in the file.</source>
        <translation>%1: &quot;formatVersion&quot; deve ser um número inteiro, 1 ou mais. Corrija no arquivo.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Askwell (format %2, this one knows %3). It is open for reading only; update Askwell to change it.</source>
        <translation>%1 foi gravado por um Askwell mais novo (formato %2, este conhece o %3). Está aberto somente para leitura; atualize o Askwell para alterá-lo.</translation>
    </message>
    <message>
        <source>The project &quot;%1&quot; is larger than %2, so it cannot be saved. Remove some prompts, or shorten their answers.</source>
        <translation>O projeto “%1” é maior que %2, por isso não pode ser salvo. Remova alguns prompts ou encurte as respostas.</translation>
    </message>
    <message>
        <source>There is no project &quot;%1&quot;. List the projects to see their names.</source>
        <translation>Não há projeto “%1”. Liste os projetos para ver os nomes.</translation>
    </message>
    <message>
        <source>There is no folder for projects, because the environment names no home folder. Set HOME or XDG_DATA_HOME.</source>
        <translation>Não há pasta para projetos, porque o ambiente não indica a pasta pessoal. Defina HOME ou XDG_DATA_HOME.</translation>
    </message>
    <message>
        <source>%1 must end in .askwell, so that it is known as a project. Change its name.</source>
        <translation>%1 deve terminar em .askwell, para ser reconhecido como projeto. Mude o nome.</translation>
    </message>
    <message>
        <source>The project &quot;%1&quot; is no longer in the trash.</source>
        <translation>O projeto “%1” não está mais na lixeira.</translation>
    </message>
    <message>
        <source>The folder %1 holds no .askwell file. Name a project or its file.</source>
        <translation>A pasta %1 não contém nenhum arquivo .askwell. Indique um projeto ou o seu arquivo.</translation>
    </message>
    <message>
        <source>Several projects are named &quot;%1&quot;. Name one by its id: %2.</source>
        <translation>Vários projetos se chamam “%1”. Indique um pelo id: %2.</translation>
    </message>
    <message>
        <source>The folder %1 holds several project files. Name one: %2.</source>
        <translation>A pasta %1 contém vários arquivos de projeto. Indique um: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>%n linha omitida</numerusform>
            <numerusform>%n linhas omitidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for your agreement: %n file(s).</source>
        <translation>
            <numerusform>Aguardando a sua aprovação: %n arquivo.</numerusform>
            <numerusform>Aguardando a sua aprovação: %n arquivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not to be written: %n file(s).</source>
        <translation>
            <numerusform>Não será gravado: %n arquivo.</numerusform>
            <numerusform>Não serão gravados: %n arquivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n file(s)</source>
        <translation>
            <numerusform>Salvar %n arquivo</numerusform>
            <numerusform>Salvar %n arquivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n arquivo</numerusform>
            <numerusform>%n arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to save yet. Write an answer first.</source>
        <translation>Ainda não há nada para salvar. Escreva antes uma resposta.</translation>
    </message>
    <message>
        <source>This looks like a secret (%1, %2). Replace it with the name of an environment variable.</source>
        <translation>Isto parece um segredo (%1, %2). Substitua-o pelo nome de uma variável de ambiente.</translation>
    </message>
    <message>
        <source>A secret: a key, token or password</source>
        <translation>Um segredo: uma chave, um token ou uma senha</translation>
    </message>
    <message>
        <source>Secrets of shapes that the table does not know.</source>
        <translation>Segredos de formatos que a tabela não conhece.</translation>
    </message>
    <message>
        <source>Replace it with %3</source>
        <translation>Substituir por %3</translation>
    </message>
    <message>
        <source>“%1” is still to be filled in.</source>
        <translation>“%1” ainda falta preencher.</translation>
    </message>
    <message>
        <source>The page&apos;s own placeholder, or an open blank</source>
        <translation>O placeholder da própria página, ou uma lacuna em aberto</translation>
    </message>
    <message>
        <source>Gaps that look like ordinary words.</source>
        <translation>Trechos por preencher que parecem palavras comuns.</translation>
    </message>
    <message>
        <source>“%1” looks like personal data. Replace it with a made-up value.</source>
        <translation>“%1” parece ser um dado pessoal. Substitua por um valor fictício.</translation>
    </message>
    <message>
        <source>Personal data pasted: an e-mail address, a phone, account or card number</source>
        <translation>Dados pessoais colados: um e-mail, um telefone, um número de conta ou de cartão</translation>
    </message>
    <message>
        <source>Names, street addresses, and numbers without a telling form.</source>
        <translation>Nomes, endereços postais e números sem um formato que os denuncie.</translation>
    </message>
    <message>
        <source>Write a made-up value</source>
        <translation>Escrever um valor fictício</translation>
    </message>
    <message>
        <source>“%1” is personal data. Say how it is handled.</source>
        <translation>“%1” são dados pessoais. Diga como são tratados.</translation>
    </message>
    <message>
        <source>Personal data is the subject, and nothing says how it is handled</source>
        <translation>O assunto são dados pessoais, e nada diz como são tratados</translation>
    </message>
    <message>
        <source>Whether the handling that is named is enough.</source>
        <translation>Se o tratamento indicado é suficiente.</translation>
    </message>
    <message>
        <source>Ask for a plan</source>
        <translation>Pedir um plano</translation>
    </message>
    <message>
        <source>“%1” is a regulated field. Name the rules that apply and who reviews decisions.</source>
        <translation>“%1” é uma área regulada. Indique as normas aplicáveis e quem revisa as decisões.</translation>
    </message>
    <message>
        <source>A regulated field, without its rules or who reviews</source>
        <translation>Uma área regulada, sem as suas normas ou sem quem revise</translation>
    </message>
    <message>
        <source>Which rules apply.</source>
        <translation>Quais normas se aplicam.</translation>
    </message>
    <message>
        <source>Ask for both</source>
        <translation>Pedir os dois</translation>
    </message>
    <message>
        <source>The pipeline %1 was removed in Transformers v5. Load the model with its AutoModel class, or pin transformers&lt;5.</source>
        <translation>O pipeline %1 foi removido no Transformers v5. Carregue o modelo com a classe AutoModel ou fixe transformers&lt;5.</translation>
    </message>
    <message>
        <source>A pipeline that Transformers v5 removed</source>
        <translation>Um pipeline que o Transformers v5 removeu</translation>
    </message>
    <message>
        <source>Which version is installed, where neither text nor project says.</source>
        <translation>Qual versão está instalada, quando nem o texto nem o projeto dizem.</translation>
    </message>
    <message>
        <source>Ask for what v5 has</source>
        <translation>Pedir o que a v5 tem</translation>
    </message>
    <message>
        <source>%1 was removed or renamed. Use %2.</source>
        <translation>%1 foi removido ou renomeado. Use %2.</translation>
    </message>
    <message>
        <source>A name or argument that was removed or renamed</source>
        <translation>Um nome ou argumento que foi removido ou renomeado</translation>
    </message>
    <message>
        <source>Names outside its table.</source>
        <translation>Nomes fora da sua tabela.</translation>
    </message>
    <message>
        <source>Ask for the new names</source>
        <translation>Pedir os novos nomes</translation>
    </message>
    <message>
        <source>%1: Transformers v5 has PyTorch classes only.</source>
        <translation>%1: o Transformers v5 só tem classes PyTorch.</translation>
    </message>
    <message>
        <source>TensorFlow and Flax classes of Transformers</source>
        <translation>Classes TensorFlow e Flax do Transformers</translation>
    </message>
    <message>
        <source>TensorFlow models of other libraries, which go on.</source>
        <translation>Modelos TensorFlow de outras bibliotecas, que continuam.</translation>
    </message>
    <message>
        <source>Ask for PyTorch</source>
        <translation>Pedir PyTorch</translation>
    </message>
    <message>
        <source>datasets 4 no longer runs loading scripts. Use Parquet or another data-only form.</source>
        <translation>datasets 4 não executa mais scripts de carregamento. Use Parquet ou outro formato só de dados.</translation>
    </message>
    <message>
        <source>Loading scripts, which datasets no longer runs</source>
        <translation>Scripts de carregamento, que datasets não executa mais</translation>
    </message>
    <message>
        <source>Repositories that hold such a script.</source>
        <translation>Repositórios que contêm um script desses.</translation>
    </message>
    <message>
        <source>Ask for Parquet</source>
        <translation>Pedir Parquet</translation>
    </message>
    <message>
        <source>“%1” runs code from the repository or a pickle.</source>
        <translation>“%1” executa código do repositório ou de um pickle.</translation>
    </message>
    <message>
        <source>A way of loading that runs code</source>
        <translation>Uma forma de carregar que executa código</translation>
    </message>
    <message>
        <source>What the files hold.</source>
        <translation>O que os arquivos contêm.</translation>
    </message>
    <message>
        <source>Ask for safe loading</source>
        <translation>Pedir carregamento seguro</translation>
    </message>
    <message>
        <source>“%1” cannot be checked. Give a number.</source>
        <translation>“%1” não pode ser verificado. Dê um número.</translation>
    </message>
    <message>
        <source>An open-ended quality goal</source>
        <translation>Uma meta de qualidade em aberto</translation>
    </message>
    <message>
        <source>Whether the number is the right one.</source>
        <translation>Se o número é o certo.</translation>
    </message>
    <message>
        <source>Give a number</source>
        <translation>Dar um número</translation>
    </message>
    <message>
        <source>“%1” names no number to start from or to reach.</source>
        <translation>“%1” não indica de que número partir nem a qual chegar.</translation>
    </message>
    <message>
        <source>“Improve” or “reduce” without a number</source>
        <translation>“Melhorar” ou “reduzir” sem um número</translation>
    </message>
    <message>
        <source>Numbers written as words other than half, a third and twice.</source>
        <translation>Números por extenso além de half, a third e twice.</translation>
    </message>
    <message>
        <source>Give numbers</source>
        <translation>Dar números</translation>
    </message>
    <message>
        <source>Accuracy hides rare classes. Ask for macro-F1 or PR-AUC as well.</source>
        <translation>A acurácia esconde classes raras. Peça também macro-F1 ou PR-AUC.</translation>
    </message>
    <message>
        <source>Accuracy on imbalanced data</source>
        <translation>Acurácia em dados desbalanceados</translation>
    </message>
    <message>
        <source>Imbalance that the text does not mention.</source>
        <translation>Desbalanceamento que o texto não menciona.</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>Pedir isso</translation>
    </message>
    <message>
        <source>%1 does not measure %2.</source>
        <translation>%1 não mede %2.</translation>
    </message>
    <message>
        <source>A metric of another kind of task</source>
        <translation>Uma métrica de outro tipo de tarefa</translation>
    </message>
    <message>
        <source>Whether a fitting metric is the right one.</source>
        <translation>Se uma métrica adequada é a certa.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>Ledger: baseline</source>
        <translation>Inventário: baseline</translation>
    </message>
    <message>
        <source>“%1” lets test data into training. Tune on validation data and look at the test set once.</source>
        <translation>“%1” deixa dados de teste entrarem no treinamento. Ajuste com dados de validação e olhe o conjunto de teste uma só vez.</translation>
    </message>
    <message>
        <source>Training or tuning on test data</source>
        <translation>Treinamento ou ajuste com dados de teste</translation>
    </message>
    <message>
        <source>Duplicates between splits, groups that overlap, and features that give the answer away.</source>
        <translation>Duplicatas entre divisões, grupos que se sobrepõem e features que revelam a resposta.</translation>
    </message>
    <message>
        <source>Ask for a clean split</source>
        <translation>Pedir uma divisão limpa</translation>
    </message>
    <message>
        <source>“%1” lets the future into training. Split by time.</source>
        <translation>“%1” deixa o futuro entrar no treinamento. Divida por tempo.</translation>
    </message>
    <message>
        <source>A random split of a time series</source>
        <translation>Uma divisão aleatória de uma série temporal</translation>
    </message>
    <message>
        <source>Data with an order in time that the text does not mention.</source>
        <translation>Dados com uma ordem no tempo que o texto não menciona.</translation>
    </message>
    <message>
        <source>Ask for a split by time</source>
        <translation>Pedir uma divisão por tempo</translation>
    </message>
    <message>
        <source>%1 examples are few for full fine-tuning of %2 B parameters. Consider LoRA, SetFit or a frozen encoder.</source>
        <translation>%1 exemplos são poucos para o fine-tuning completo de %2 B de parâmetros. Considere LoRA, SetFit ou um encoder congelado.</translation>
    </message>
    <message>
        <source>Few examples for full fine-tuning of a large model</source>
        <translation>Poucos exemplos para o fine-tuning completo de um modelo grande</translation>
    </message>
    <message>
        <source>How alike the examples are.</source>
        <translation>O quanto os exemplos se parecem.</translation>
    </message>
    <message>
        <source>Ask for a lighter method</source>
        <translation>Pedir um método mais leve</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Divisão</translation>
    </message>
    <message>
        <source>Ledger: split</source>
        <translation>Inventário: divisão</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Conjunto de dados</translation>
    </message>
    <message>
        <source>Ledger: dataset</source>
        <translation>Inventário: conjunto de dados</translation>
    </message>
    <message>
        <source>“%1” needs a reason. A pretrained model is the usual start.</source>
        <translation>“%1” precisa de um motivo. O ponto de partida habitual é um modelo pré-treinado.</translation>
    </message>
    <message>
        <source>Training from scratch without a reason</source>
        <translation>Treinamento do zero sem um motivo</translation>
    </message>
    <message>
        <source>Whether the reason holds.</source>
        <translation>Se o motivo se sustenta.</translation>
    </message>
    <message>
        <source>Ask for a start</source>
        <translation>Pedir um ponto de partida</translation>
    </message>
    <message>
        <source>%1 has no revision.</source>
        <translation>%1 está sem revisão.</translation>
    </message>
    <message>
        <source>A model or dataset without its revision</source>
        <translation>Um modelo ou conjunto de dados sem a sua revisão</translation>
    </message>
    <message>
        <source>Whether the revision exists.</source>
        <translation>Se a revisão existe.</translation>
    </message>
    <message>
        <source>Ask for revisions</source>
        <translation>Pedir revisões</translation>
    </message>
    <message>
        <source>%1 knows English only, and the data is %2.</source>
        <translation>%1 só conhece inglês, e os dados são: %2.</translation>
    </message>
    <message>
        <source>An English-only model for another language</source>
        <translation>Um modelo só de inglês para outro idioma</translation>
    </message>
    <message>
        <source>Models outside its table, and languages that are told by a country or a name.</source>
        <translation>Modelos fora da sua tabela, e idiomas que só se deduzem de um país ou de um nome.</translation>
    </message>
    <message>
        <source>Ask for a model that knows the language</source>
        <translation>Pedir um modelo que conheça o idioma</translation>
    </message>
    <message>
        <source>%1 is not listed for %2.</source>
        <translation>%1 não está listado para %2.</translation>
    </message>
    <message>
        <source>A library that is not listed for the task</source>
        <translation>Uma biblioteca que não está listada para a tarefa</translation>
    </message>
    <message>
        <source>%1 does not allow commercial use, and the brief says “%2”. Declared tag, not legal advice.</source>
        <translation>%1 não permite uso comercial, e o pedido diz “%2”. Tag declarada, não é orientação jurídica.</translation>
    </message>
    <message>
        <source>A non-commercial licence, and commercial use</source>
        <translation>Uma licença não comercial e uso comercial</translation>
    </message>
    <message>
        <source>What the licence text says, and licences that are not named.</source>
        <translation>O que diz o texto da licença, e licenças que não são citadas.</translation>
    </message>
    <message>
        <source>Ask for others</source>
        <translation>Pedir outros</translation>
    </message>
    <message>
        <source>%1 drops the terms of %2. Declared tags, not legal advice.</source>
        <translation>%1 descarta os termos de %2. Tags declaradas, não é orientação jurídica.</translation>
    </message>
    <message>
        <source>An outgoing licence that drops what the upstream one demands, or code licences that do not mix</source>
        <translation>Uma licença de saída que descarta o que a de origem exige, ou licenças de código que não se combinam</translation>
    </message>
    <message>
        <source>Whether a model counts as derived from its data.</source>
        <translation>Se um modelo conta como derivado dos seus dados.</translation>
    </message>
    <message>
        <source>Ask for the terms</source>
        <translation>Pedir os termos</translation>
    </message>
    <message>
        <source>%1 restricts this use (“%2”). Read its Attachment A.</source>
        <translation>%1 restringe este uso (“%2”). Leia o Attachment A.</translation>
    </message>
    <message>
        <source>A licence that bars the use: a field of OpenRAIL&apos;s Attachment A, outputs that train another model, multimodal Llama in the EU</source>
        <translation>Uma licença que proíbe o uso: uma área do Attachment A da OpenRAIL, saídas que treinam outro modelo, Llama multimodal na UE</translation>
    </message>
    <message>
        <source>Whether the exact use is meant.</source>
        <translation>Se é exatamente esse o uso pretendido.</translation>
    </message>
    <message>
        <source>Ask for another model</source>
        <translation>Pedir outro modelo</translation>
    </message>
    <message>
        <source>“%1”: nothing can be said of its use. Read the licence text before using it.</source>
        <translation>“%1”: nada se pode dizer sobre o seu uso. Leia o texto da licença antes de usar.</translation>
    </message>
    <message>
        <source>A licence that says nothing</source>
        <translation>Uma licença que nada diz</translation>
    </message>
    <message>
        <source>The licence text.</source>
        <translation>O texto da licença.</translation>
    </message>
    <message>
        <source>Ask for the text</source>
        <translation>Pedir o texto</translation>
    </message>
    <message>
        <source>“%1” is commercial use, and nothing is said about licences.</source>
        <translation>“%1” é uso comercial, e nada se diz sobre licenças.</translation>
    </message>
    <message>
        <source>Commercial use, and no word about licences</source>
        <translation>Uso comercial, e nenhuma palavra sobre licenças</translation>
    </message>
    <message>
        <source>What the licences say.</source>
        <translation>O que as licenças dizem.</translation>
    </message>
    <message>
        <source>Ask for licences</source>
        <translation>Pedir licenças</translation>
    </message>
    <message>
        <source>%1 B parameters with %2 need about %3 to %4 GB; there are %5 GB.</source>
        <translation>%1 B de parâmetros com %2 precisam de cerca de %3 a %4 GB; há %5 GB.</translation>
    </message>
    <message>
        <source>A model that does not fit the memory</source>
        <translation>Um modelo que não cabe na memória</translation>
    </message>
    <message>
        <source>Activations, offloading, and sizes or cards that are not named.</source>
        <translation>Ativações, offloading, e tamanhos ou placas que não são citados.</translation>
    </message>
    <message>
        <source>Ask for a lighter way</source>
        <translation>Pedir um caminho mais leve</translation>
    </message>
    <message>
        <source>%1 (compute capability %2) does not support %3.</source>
        <translation>%1 (compute capability %2) não tem suporte a %3.</translation>
    </message>
    <message>
        <source>A number format or kernel that the card lacks</source>
        <translation>Um formato numérico ou kernel que a placa não tem</translation>
    </message>
    <message>
        <source>Emulation, which is slow.</source>
        <translation>Emulação, que é lenta.</translation>
    </message>
    <message>
        <source>Write what the card can do</source>
        <translation>Escrever o que a placa consegue</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Ledger: hardware</source>
        <translation>Inventário: hardware</translation>
    </message>
    <message>
        <source>“%1” has no number.</source>
        <translation>“%1” não tem número.</translation>
    </message>
    <message>
        <source>Speed or size without a number</source>
        <translation>Velocidade ou tamanho sem um número</translation>
    </message>
    <message>
        <source>Whether the number can be reached.</source>
        <translation>Se o número pode ser alcançado.</translation>
    </message>
    <message>
        <source>%1 B parameters need about %3 to %4 GB; %2 has %5 GB.</source>
        <translation>%1 B de parâmetros precisam de cerca de %3 a %4 GB; %2 tem %5 GB.</translation>
    </message>
    <message>
        <source>A model too large for an edge device</source>
        <translation>Um modelo grande demais para um dispositivo de borda</translation>
    </message>
    <message>
        <source>What else runs on the device.</source>
        <translation>O que mais roda no dispositivo.</translation>
    </message>
    <message>
        <source>Which Hugging Face task is this?</source>
        <translation>Que tarefa do Hugging Face é esta?</translation>
    </message>
    <message>
        <source>No task recognised (asked by the guide)</source>
        <translation>Nenhuma tarefa reconhecida (perguntado pelo guia)</translation>
    </message>
    <message>
        <source>Several tasks are named. Which one comes first?</source>
        <translation>Várias tarefas são citadas. Qual vem primeiro?</translation>
    </message>
    <message>
        <source>Several tasks recognised</source>
        <translation>Várias tarefas reconhecidas</translation>
    </message>
    <message>
        <source>No language named (asked by the guide)</source>
        <translation>Nenhum idioma indicado (perguntado pelo guia)</translation>
    </message>
    <message>
        <source>Training and deployment in one prompt. Two prompts give better answers.</source>
        <translation>Treinamento e implantação em um só prompt. Dois prompts dão respostas melhores.</translation>
    </message>
    <message>
        <source>Training and deployment in one prompt</source>
        <translation>Treinamento e implantação em um só prompt</translation>
    </message>
    <message>
        <source>Work that belongs together.</source>
        <translation>Trabalho que deve ficar junto.</translation>
    </message>
    <message>
        <source>Split the work</source>
        <translation>Dividir o trabalho</translation>
    </message>
    <message>
        <source>“%1” tells the assistant nothing. Say what is needed.</source>
        <translation>“%1” não diz nada ao assistente. Diga o que é preciso.</translation>
    </message>
    <message>
        <source>Hype</source>
        <translation>Exagero publicitário</translation>
    </message>
    <message>
        <source>Hype in other words.</source>
        <translation>Exagero em outras palavras.</translation>
    </message>
    <message>
        <source>Ask for a number</source>
        <translation>Pedir um número</translation>
    </message>
    <message>
        <source>The characters “%1” are broken. Paste the text again as UTF-8.</source>
        <translation>Os caracteres “%1” estão corrompidos. Cole o texto de novo em UTF-8.</translation>
    </message>
    <message>
        <source>Broken characters</source>
        <translation>Caracteres corrompidos</translation>
    </message>
    <message>
        <source>Broken text of other encodings.</source>
        <translation>Texto corrompido de outras codificações.</translation>
    </message>
    <message>
        <source>“%1” is a business outcome. Name the model metric that stands for it.</source>
        <translation>“%1” é um resultado de negócio. Indique a métrica do modelo que o representa.</translation>
    </message>
    <message>
        <source>A business outcome without a model metric</source>
        <translation>Um resultado de negócio sem métrica do modelo</translation>
    </message>
    <message>
        <source>Whether the metric follows the outcome.</source>
        <translation>Se a métrica acompanha o resultado.</translation>
    </message>
    <message>
        <source>“%1”: what is pasted into an assistant leaves this machine.</source>
        <translation>“%1”: o que se cola em um assistente sai desta máquina.</translation>
    </message>
    <message>
        <source>Confidential material on its way to a cloud tool</source>
        <translation>Material confidencial a caminho de uma ferramenta na nuvem</translation>
    </message>
    <message>
        <source>Where the assistant runs.</source>
        <translation>Onde o assistente roda.</translation>
    </message>
    <message>
        <source>Ask for care</source>
        <translation>Pedir cuidado</translation>
    </message>
    <message>
        <source>Reproducibility</source>
        <translation>Reprodutibilidade</translation>
    </message>
    <message>
        <source>Ledger: reproducibility</source>
        <translation>Inventário: reprodutibilidade</translation>
    </message>
    <message>
        <source>Limits and card</source>
        <translation>Limites e card</translation>
    </message>
    <message>
        <source>Ledger: limitations</source>
        <translation>Inventário: limitações</translation>
    </message>
    <message>
        <source>A measure of quality is named: “macro-F1”, “word error rate below 15 %”.</source>
        <translation>Uma medida de qualidade é indicada: “macro-F1”, “word error rate below 15 %”.</translation>
    </message>
    <message>
        <source>What should it be compared with?</source>
        <translation>Com o que deve ser comparado?</translation>
    </message>
    <message>
        <source>What the result is compared with: “the current rules”, “zero-shot”, “0.71 today”.</source>
        <translation>Com o que o resultado é comparado: “the current rules”, “zero-shot”, “0.71 today”.</translation>
    </message>
    <message>
        <source>Name a baseline</source>
        <translation>Indicar um baseline</translation>
    </message>
    <message>
        <source>How is data kept apart for the final test?</source>
        <translation>Como os dados são separados para o teste final?</translation>
    </message>
    <message>
        <source>How data is set aside: “a held-out test set”, “80/10/10”.</source>
        <translation>Como os dados são separados: “a held-out test set”, “80/10/10”.</translation>
    </message>
    <message>
        <source>Ask for a split</source>
        <translation>Pedir uma divisão</translation>
    </message>
    <message>
        <source>On which data?</source>
        <translation>Com quais dados?</translation>
    </message>
    <message>
        <source>Which data: a name, or a number of examples.</source>
        <translation>Quais dados: um nome, ou um número de exemplos.</translation>
    </message>
    <message>
        <source>Name the data</source>
        <translation>Indicar os dados</translation>
    </message>
    <message>
        <source>On which machine does it run?</source>
        <translation>Em que máquina roda?</translation>
    </message>
    <message>
        <source>Where it runs: a card, a memory size, a device.</source>
        <translation>Onde roda: uma placa, um tamanho de memória, um dispositivo.</translation>
    </message>
    <message>
        <source>Name the machine</source>
        <translation>Indicar a máquina</translation>
    </message>
    <message>
        <source>Which licences are acceptable?</source>
        <translation>Quais licenças são aceitáveis?</translation>
    </message>
    <message>
        <source>Licences are spoken of: “Apache-2.0 only”.</source>
        <translation>Fala-se de licenças: “Apache-2.0 only”.</translation>
    </message>
    <message>
        <source>How fast must it be, and at what load?</source>
        <translation>Qual velocidade é necessária, e com que carga?</translation>
    </message>
    <message>
        <source>Speed, load or memory with a number.</source>
        <translation>Velocidade, carga ou memória com um número.</translation>
    </message>
    <message>
        <source>How can the run be repeated?</source>
        <translation>Como a execução pode ser repetida?</translation>
    </message>
    <message>
        <source>How a run can be repeated: seed, configuration, tracking, revision.</source>
        <translation>Como uma execução pode ser repetida: seed, configuração, rastreamento, revisão.</translation>
    </message>
    <message>
        <source>What can it not do, and for whom may it fail?</source>
        <translation>O que não consegue fazer, e para quem pode falhar?</translation>
    </message>
    <message>
        <source>What it cannot do, or a model card.</source>
        <translation>O que não consegue fazer, ou um model card.</translation>
    </message>
    <message>
        <source>Ask for a model card</source>
        <translation>Pedir um model card</translation>
    </message>
    <message>
        <source>Pin it to the copy on this machine</source>
        <translation>Fixar na cópia desta máquina</translation>
    </message>
    <message>
        <source>Write “validation”</source>
        <translation>Escrever “validation”</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <source>Name a number</source>
        <translation>Indicar um número</translation>
    </message>
    <message>
        <source>%1 asks for something to be passed on. Declared tag, not legal advice.</source>
        <translation>%1 exige que algo seja repassado. Etiqueta declarada, não é aconselhamento jurídico.</translation>
    </message>
    <message>
        <source>A licence that asks for something to be passed on: restrictions, notices, a name, the source</source>
        <translation>Uma licença que exige repassar algo: restrições, avisos, um nome, o código-fonte</translation>
    </message>
    <message>
        <source>What the licence text says beyond its class, and whether weights count as a derived work.</source>
        <translation>O que o texto da licença diz além da sua classe, e se os pesos contam como obra derivada.</translation>
    </message>
    <message>
        <source>Ask for the list</source>
        <translation>Pedir a lista</translation>
    </message>
</context>
</TS>
