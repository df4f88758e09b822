<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>Copy prompt</source>
        <translation>Copier le prompt</translation>
    </message>
    <message>
        <source>Copy &amp;with rules</source>
        <translation>Copier &amp;avec les règles</translation>
    </message>
    <message>
        <source>Copy &amp;rules only</source>
        <translation>Copier les &amp;règles seulement</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copier le &amp;lien</translation>
    </message>
    <message>
        <source>As a /&amp;command in Cursor…</source>
        <translation>Comme /&amp;commande dans Cursor…</translation>
    </message>
    <message>
        <source>&amp;Open in Cursor</source>
        <translation>&amp;Ouvrir dans Cursor</translation>
    </message>
    <message>
        <source>Open the &amp;rules in Cursor</source>
        <translation>Ouvrir les &amp;règles dans Cursor</translation>
    </message>
    <message>
        <source>Open as a /&amp;command in Cursor</source>
        <translation>Ouvrir comme /&amp;commande dans Cursor</translation>
    </message>
    <message>
        <source>&amp;Prompt…</source>
        <translation>&amp;Prompt…</translation>
    </message>
    <message>
        <source>Prompt &amp;with rules…</source>
        <translation>Prompt &amp;avec les règles…</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>&amp;Règles…</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>Sui&amp;vant</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>Save ru&amp;les…</source>
        <translation>Enregistrer &amp;les règles…</translation>
    </message>
    <message>
        <source>&amp;New prompt</source>
        <translation>&amp;Nouveau prompt</translation>
    </message>
    <message>
        <source>Prompts of this pro&amp;ject…</source>
        <translation>Prompts de ce pro&amp;jet…</translation>
    </message>
    <message>
        <source>&amp;Projects…</source>
        <translation>Pr&amp;ojets…</translation>
    </message>
    <message>
        <source>&amp;Save project</source>
        <translation>Enre&amp;gistrer le projet</translation>
    </message>
    <message>
        <source>Save in project &amp;folder…</source>
        <translation>Enregistrer dans le &amp;dossier du projet…</translation>
    </message>
    <message>
        <source>See a finished &amp;example</source>
        <translation>Voir un &amp;exemple complet</translation>
    </message>
    <message>
        <source>&amp;Why these questions?</source>
        <translation>&amp;Pourquoi ces questions&#xa0;?</translation>
    </message>
    <message>
        <source>Ask &amp;me each time</source>
        <translation>&amp;Me demander à chaque fois</translation>
    </message>
    <message>
        <source>Next remark</source>
        <translation>Remarque suivante</translation>
    </message>
    <message>
        <source>Previous remark</source>
        <translation>Remarque précédente</translation>
    </message>
    <message>
        <source>All rema&amp;rks</source>
        <translation>&amp;Toutes les remarques</translation>
    </message>
    <message>
        <source>M&amp;odels on this machine…</source>
        <translation>Modèles &amp;sur cette machine…</translation>
    </message>
    <message>
        <source>Find on the &amp;Hub…</source>
        <translation>Trou&amp;ver sur le Hub…</translation>
    </message>
    <message>
        <source>&amp;Add a framework page…</source>
        <translation>&amp;Ajouter une page de framework…</translation>
    </message>
    <message>
        <source>F&amp;ind…</source>
        <translation>&amp;Rechercher…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Rechercher le suivant</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rechercher le précédent</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Taille de texte habituelle</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Con&amp;traste élevé</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>A&amp;bout Askwell</source>
        <translation>À propos d’As&amp;kwell</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Histor&amp;y…</source>
        <translation>&amp;Historique…</translation>
    </message>
    <message>
        <source>Start from a &amp;text…</source>
        <translation>Partir d’un te&amp;xte…</translation>
    </message>
    <message>
        <source>Larger pane</source>
        <translation>Panneau plus grand</translation>
    </message>
    <message>
        <source>Smaller pane</source>
        <translation>Panneau plus petit</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::AboutPage</name>
    <message>
        <source>About Askwell</source>
        <translation>À propos d’Askwell</translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation>Copier les versions</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Askwell is free software under the GPL 3.0 or later. It is built on parts of others, and its facts come from others too.</source>
        <translation>Askwell est un logiciel libre sous GPL 3.0 ou ultérieure. Il s’appuie sur des composants d’autres auteurs, et ses données viennent aussi d’ailleurs.</translation>
    </message>
    <message>
        <source>Third-party notices</source>
        <translation>Mentions de tiers</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::AnswerEditor</name>
    <message>
        <source>Ask me each time</source>
        <translation>Me demander à chaque fois</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::BlankForm</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::ConflictPage</name>
    <message>
        <source>Two versions of this project</source>
        <translation>Deux versions de ce projet</translation>
    </message>
    <message>
        <source>What the file holds now, and what it would hold after saving yours.</source>
        <translation>Ce que le fichier contient maintenant, et ce qu’il contiendrait après enregistrement de la vôtre.</translation>
    </message>
    <message>
        <source>&amp;Reload the file</source>
        <translation>&amp;Recharger le fichier</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Garder la mienne</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>Décider &amp;plus tard</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::DifferenceView</name>
    <message>
        <source>Now</source>
        <comment>title of the old text in a comparison</comment>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>After saving</source>
        <comment>title of the new text in a comparison</comment>
        <translation>Après l’enregistrement</translation>
    </message>
    <message>
        <source>The file now</source>
        <translation>Le fichier actuel</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Ce qui va changer</translation>
    </message>
    <message>
        <source>The file after saving</source>
        <translation>Le fichier après l’enregistrement</translation>
    </message>
    <message>
        <source>The two texts differ in too many lines to compare them here.</source>
        <translation>Les deux textes diffèrent sur trop de lignes pour être comparés ici.</translation>
    </message>
    <message>
        <source>No line changes.</source>
        <translation>Aucune ligne ne change.</translation>
    </message>
    <message>
        <source>The last line gets the line end that it lacks now.</source>
        <translation>La dernière ligne reçoit la fin de ligne qui lui manque.</translation>
    </message>
    <message>
        <source>The last line loses its line end.</source>
        <translation>La dernière ligne perd sa fin de ligne.</translation>
    </message>
    <message>
        <source>More lines change.</source>
        <comment>for screen readers, after a list of changed lines</comment>
        <translation>D’autres lignes changent.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <comment>a line, for screen readers</comment>
        <translation>Ajouté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <comment>a line, for screen readers</comment>
        <translation>Supprimé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::ExamplePage</name>
    <message>
        <source>A finished example</source>
        <translation>Un exemple complet</translation>
    </message>
    <message>
        <source>This is what the answers make together. Your own words stay as they are.</source>
        <translation>Voici ce que les réponses donnent ensemble. Vos propres mots restent tels quels.</translation>
    </message>
    <message>
        <source>Finished example</source>
        <translation>Exemple complet</translation>
    </message>
    <message>
        <source>Start from this example</source>
        <translation>Partir de cet exemple</translation>
    </message>
    <message>
        <source>Back to my prompt</source>
        <translation>Revenir à mon prompt</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::Fact</name>
    <message>
        <source>This machine</source>
        <comment>adds its GPU and memory to the answer</comment>
        <translation>Cette machine</translation>
    </message>
    <message>
        <source>From this project</source>
        <comment>adds its versions to the answer</comment>
        <translation>De ce projet</translation>
    </message>
    <message>
        <source>Models on this machine…</source>
        <translation>Modèles sur cette machine…</translation>
    </message>
    <message>
        <source>Adds the GPU and the memory of this machine to the answer</source>
        <translation>Ajoute à la réponse le GPU et la mémoire de cette machine</translation>
    </message>
    <message>
        <source>Adds the versions of Python and of its libraries to the answer</source>
        <translation>Ajoute à la réponse les versions de Python et de ses bibliothèques</translation>
    </message>
    <message>
        <source>Lists what is downloaded already, to insert one with its commit</source>
        <translation>Liste ce qui est déjà téléchargé, pour l’insérer avec son commit</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::FindBar</name>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>%1 found</source>
        <comment>%1 is a number of places</comment>
        <translation>%1 trouvé(s)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the place that is shown of all that were found</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <comment>%1 is the name of a field or pane</comment>
        <translation>Rechercher dans %1</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Occurrence précédente (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Occurrence suivante (Entrée)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::HelpPage</name>
    <message>
        <source>Read the prompt, fill the blanks that are left, and copy it. No remark has to be followed.</source>
        <translation>Lisez le prompt, remplissez les blancs qui restent et copiez-le. Aucune remarque n’est obligatoire.</translation>
    </message>
    <message>
        <source>Tick the files that your tools read. Nothing is written before you save, and the last save can be undone.</source>
        <translation>Cochez les fichiers que lisent vos outils. Rien n’est écrit avant l’enregistrement, et le dernier peut être annulé.</translation>
    </message>
    <message>
        <source>Type to search, Enter opens. A project keeps its folder, its rules and the answers that are pinned.</source>
        <translation>Tapez pour chercher, Entrée ouvre. Un projet garde son dossier, ses règles et les réponses épinglées.</translation>
    </message>
    <message>
        <source>Every prompt of the project. Enter opens one.</source>
        <translation>Tous les prompts du projet. Entrée en ouvre un.</translation>
    </message>
    <message>
        <source>What you copied and saved, on this machine only. Use a prompt again, or copy its text.</source>
        <translation>Ce que vous avez copié et enregistré, sur cette machine seulement. Réutilisez un prompt ou copiez son texte.</translation>
    </message>
    <message>
        <source>The models of the Hugging Face cache. Enter puts one into the answer, with its commit.</source>
        <translation>Les modèles du cache Hugging Face. Entrée en met un dans la réponse, avec son commit.</translation>
    </message>
    <message>
        <source>Insert an example, or take it back</source>
        <translation>Insérer un exemple, ou le retirer</translation>
    </message>
    <message>
        <source>To the next blank, then on</source>
        <translation>Au blanc suivant, puis plus loin</translation>
    </message>
    <message>
        <source>Remove the chosen blank, or entry of a list</source>
        <translation>Retirer le blanc choisi, ou l’entrée d’une liste</translation>
    </message>
    <message>
        <source>Rename the entry of a list</source>
        <translation>Renommer l’entrée d’une liste</translation>
    </message>
    <message>
        <source>Duplicate the entry of a list</source>
        <translation>Dupliquer l’entrée d’une liste</translation>
    </message>
    <message>
        <source>Starting from a text: move the sentence at the cursor</source>
        <translation>En partant d’un texte : déplacer la phrase sous le curseur</translation>
    </message>
    <message>
        <source>Back to the prompt; nothing is lost</source>
        <translation>Revenir au prompt ; rien n’est perdu</translation>
    </message>
    <message>
        <source>Answer in your own words, or begin with an example: it writes a sentence with blanks to fill. Everything you type is kept.</source>
        <translation>Répondez avec vos mots, ou commencez par un exemple : il écrit une phrase avec des blancs à remplir. Tout ce que vous tapez est gardé.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>What you copied and saved. Secrets are masked before they are kept.</source>
        <translation>Ce que vous avez copié et enregistré. Les secrets sont masqués avant d’être conservés.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the question (Esc)</source>
        <translation>Revenir à la question (Échap)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Rechercher dans l’historique</translation>
    </message>
    <message>
        <source>Text of the chosen entry</source>
        <translation>Texte de l’entrée choisie</translation>
    </message>
    <message>
        <source>&amp;Keep a history</source>
        <translation>Tenir un hi&amp;storique</translation>
    </message>
    <message>
        <source>Clea&amp;r…</source>
        <comment>the history</comment>
        <translation>&amp;Effacer…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Use again</source>
        <translation>&amp;Réutiliser</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Nothing yet. What you copy appears here.</source>
        <translation>Rien pour l’instant. Ce que vous copiez apparaît ici.</translation>
    </message>
    <message>
        <source>Nothing holds these words.</source>
        <translation>Rien ne contient ces mots.</translation>
    </message>
    <message>
        <source>Rules are no prompt: copy them</source>
        <translation>Des règles ne sont pas un prompt : copiez-les</translation>
    </message>
    <message>
        <source>The whole history goes, and this cannot be undone.</source>
        <translation>Tout l’historique disparaît, et c’est irréversible.</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation>Effacer l’historique</translation>
    </message>
    <message>
        <source>Clear left drafts and copies of replaced files too</source>
        <translation>Effacer aussi les brouillons laissés et les copies de fichiers remplacés</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Supprimé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::HubCacheModel</name>
    <message>
        <source>%1 B</source>
        <comment>billions of parameters</comment>
        <translation>%1 Md</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>millions of parameters</comment>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Adapter</source>
        <comment>of a model</comment>
        <translation>Adaptateur</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>no licence declared</source>
        <translation>aucune licence déclarée</translation>
    </message>
    <message>
        <source>not downloaded to the end</source>
        <translation>téléchargement incomplet</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>Paramètres&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 by its card alone</source>
        <comment>a licence</comment>
        <translation>%1 d’après sa seule fiche</translation>
    </message>
    <message>
        <source>gated</source>
        <comment>a model that wants terms accepted</comment>
        <translation>accès restreint</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::HubCachePanel</name>
    <message numerus="yes">
        <source>%n folders of the cache were passed over.</source>
        <translation>
            <numerusform>%n dossier du cache a été ignoré.</numerusform>
            <numerusform>%n dossiers du cache ont été ignorés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Models on this machine</source>
        <translation>Modèles sur cette machine</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the question (Esc)</source>
        <translation>Revenir à la question (Échap)</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>Revenir à la question</translation>
    </message>
    <message>
        <source>Search by name, licence or task</source>
        <translation>Rechercher par nom, licence ou tâche</translation>
    </message>
    <message>
        <source>Search the models</source>
        <translation>Rechercher dans les modèles</translation>
    </message>
    <message>
        <source>Models and data sets</source>
        <translation>Modèles et jeux de données</translation>
    </message>
    <message>
        <source>Licences are those that the cards declare; this is no legal advice. “main” is the head of the day of the download.</source>
        <translation>Les licences sont celles que les fiches déclarent&#xa0;; ceci n’est pas un avis juridique. «&#xa0;main&#xa0;» désigne l’état du dépôt au jour du téléchargement.</translation>
    </message>
    <message>
        <source>Find on the Hub</source>
        <translation>Trouver sur le Hub</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insérer</translation>
    </message>
    <message>
        <source>Insert into the answer</source>
        <translation>Insérer dans la réponse</translation>
    </message>
    <message>
        <source>Puts its name and commit where the cursor is in the answer</source>
        <translation>Insère son nom et son commit à l’endroit du curseur dans la réponse</translation>
    </message>
    <message>
        <source>Looking at the Hugging Face cache…</source>
        <translation>Examen du cache Hugging Face…</translation>
    </message>
    <message>
        <source>No model is downloaded on this machine yet: %1 does not exist.</source>
        <translation>Aucun modèle n’est encore téléchargé sur cette machine&#xa0;: %1 n’existe pas.</translation>
    </message>
    <message>
        <source>%1 holds no model and no data set yet.</source>
        <comment>%1 is a folder</comment>
        <translation>%1 ne contient encore ni modèle ni jeu de données.</translation>
    </message>
    <message>
        <source>Nothing here matches “%1”.</source>
        <translation>Rien ici ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::MainWindow</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>%1 are names, the rest is counted</comment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>A blank is open: %1.</source>
        <comment>%1 is its name</comment>
        <translation>Un champ est à remplir&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n blanks are open: %1.</source>
        <comment>%1 are their names</comment>
        <translation>
            <numerusform>%n champ est à remplir&#xa0;: %1.</numerusform>
            <numerusform>%n champs sont à remplir&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the first</source>
        <translation>Aller au premier</translation>
    </message>
    <message>
        <source>A command does not ask for it.</source>
        <translation>Une commande ne le demande pas.</translation>
    </message>
    <message>
        <source>A command does not ask for them.</source>
        <translation>Une commande ne les demande pas.</translation>
    </message>
    <message>
        <source>Keep it in braces</source>
        <translation>Le garder entre accolades</translation>
    </message>
    <message>
        <source>Keep them in braces</source>
        <translation>Les garder entre accolades</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <comment>%1 are clauses of the prompt</comment>
        <translation>Omis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Select some words of your answer first; they become a blank that asks again.</source>
        <translation>Sélectionnez d’abord quelques mots de votre réponse&#xa0;; ils deviennent un champ qui sera redemandé.</translation>
    </message>
    <message>
        <source>Open without %1</source>
        <comment>%1 names questions</comment>
        <translation>Ouvrir sans %1</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Ouvrir quand même</translation>
    </message>
    <message>
        <source>Open without it</source>
        <translation>Ouvrir sans</translation>
    </message>
    <message>
        <source>Open without them</source>
        <translation>Ouvrir sans</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>Ne pas ouvrir</translation>
    </message>
    <message>
        <source>Save without %1</source>
        <comment>%1 names questions</comment>
        <translation>Enregistrer sans %1</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Enregistrer quand même</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>L’omettre</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Les omettre</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Copy without %1</source>
        <comment>%1 names questions</comment>
        <translation>Copier sans %1</translation>
    </message>
    <message>
        <source>Copy anyway</source>
        <translation>Copier quand même</translation>
    </message>
    <message>
        <source>Copy without it</source>
        <translation>Copier sans</translation>
    </message>
    <message>
        <source>Copy without them</source>
        <translation>Copier sans</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Do not copy</source>
        <translation>Ne pas copier</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Rien n’est encore écrit.</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Enregistrer comme fichier</translation>
    </message>
    <message>
        <source>Markdown (*.md);;All files (*)</source>
        <translation>Markdown (*.md);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <comment>%1 is a file</comment>
        <translation>Enregistré dans %1.</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <comment>%1 names a question</comment>
        <translation>%1&#xa0;: vide.</translation>
    </message>
    <message>
        <source>%1 are empty.</source>
        <comment>%1 names questions</comment>
        <translation>%1&#xa0;: vides.</translation>
    </message>
    <message>
        <source>Replace it with %1</source>
        <comment>%1 names an environment variable</comment>
        <translation>Remplacer par %1</translation>
    </message>
    <message>
        <source>The text holds a secret: %1 (%2).</source>
        <comment>%1 names the kind of secret, %2 is its masked beginning</comment>
        <translation>Le texte contient un secret&#xa0;: %1 (%2).</translation>
    </message>
    <message>
        <source>Rules copied.</source>
        <translation>Règles copiées.</translation>
    </message>
    <message>
        <source>Copied with the rules. Paste it into the chat.</source>
        <translation>Copié avec les règles. Collez-le dans le chat.</translation>
    </message>
    <message>
        <source>Copied. Paste it into Cursor’s chat. The rules are in no project yet.</source>
        <translation>Copié. Collez-le dans le chat de Cursor. Les règles ne sont encore dans aucun projet.</translation>
    </message>
    <message>
        <source>Copied. Paste it into Cursor’s chat. Rules: in %1.</source>
        <translation>Copié. Collez-le dans le chat de Cursor. Règles&#xa0;: dans %1.</translation>
    </message>
    <message>
        <source>Save rules…</source>
        <translation>Enregistrer les règles…</translation>
    </message>
    <message>
        <source>Copy with rules</source>
        <translation>Copier avec les règles</translation>
    </message>
    <message>
        <source>Copied. Paste it into Cursor’s chat.</source>
        <translation>Copié. Collez-le dans le chat de Cursor.</translation>
    </message>
    <message>
        <source>Keep as a project</source>
        <translation>Conserver comme projet</translation>
    </message>
    <message>
        <source>The rules are in no project yet.</source>
        <translation>Les règles ne sont encore dans aucun projet.</translation>
    </message>
    <message>
        <source>The rules are in %1.</source>
        <comment>%1 is a folder</comment>
        <translation>Les règles sont dans %1.</translation>
    </message>
    <message>
        <source>Copy rules</source>
        <translation>Copier les règles</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>Copier le prompt</translation>
    </message>
    <message>
        <source>Open on the web…</source>
        <translation>Ouvrir sur le web…</translation>
    </message>
    <message>
        <source>No program here opens Cursor’s links.</source>
        <translation>Aucun programme ici n’ouvre les liens de Cursor.</translation>
    </message>
    <message>
        <source>The link could not be handed on.</source>
        <translation>Le lien n’a pas pu être transmis.</translation>
    </message>
    <message>
        <source>Handed to Cursor. Did it not open?</source>
        <translation>Transmis à Cursor. Rien ne s’ouvre&#xa0;?</translation>
    </message>
    <message>
        <source>Cursor shows the rules; agree to them there.</source>
        <translation>Cursor affiche les règles&#xa0;; acceptez-les dans Cursor.</translation>
    </message>
    <message>
        <source>Cursor shows the command; agree to it there.</source>
        <translation>Cursor affiche la commande&#xa0;; acceptez-la dans Cursor.</translation>
    </message>
    <message>
        <source>Cursor shows the prompt; send it there.</source>
        <translation>Cursor affiche le prompt&#xa0;; envoyez-le depuis Cursor.</translation>
    </message>
    <message>
        <source>This address contains your rules and is opened through cursor.com.</source>
        <translation>Cette adresse contient vos règles et s’ouvre en passant par cursor.com.</translation>
    </message>
    <message>
        <source>This address contains your prompt and is opened through cursor.com.</source>
        <translation>Cette adresse contient votre prompt et s’ouvre en passant par cursor.com.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Handed to the browser.</source>
        <translation>Transmis au navigateur.</translation>
    </message>
    <message>
        <source>Copied. This address contains your prompt and is opened through cursor.com.</source>
        <translation>Copié. Cette adresse contient votre prompt et s’ouvre en passant par cursor.com.</translation>
    </message>
    <message>
        <source>Link copied. It contains your prompt and opens in Cursor.</source>
        <translation>Lien copié. Il contient votre prompt et s’ouvre dans Cursor.</translation>
    </message>
    <message>
        <source>Copy the web address</source>
        <translation>Copier l’adresse web</translation>
    </message>
    <message>
        <source>This machine does not tell its memory or its GPU.</source>
        <translation>Cette machine n’indique ni sa mémoire ni son GPU.</translation>
    </message>
    <message>
        <source>This project has no folder yet.</source>
        <translation>Ce projet n’a pas encore de dossier.</translation>
    </message>
    <message>
        <source>Choose it…</source>
        <translation>Le choisir…</translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation>Dossier du projet</translation>
    </message>
    <message>
        <source>%1 states no version of Python or of a library of the field.</source>
        <comment>%1 is a folder</comment>
        <translation>%1 n’indique aucune version de Python ni d’une bibliothèque du domaine.</translation>
    </message>
    <message>
        <source>That stands in the answer already.</source>
        <translation>C’est déjà dans la réponse.</translation>
    </message>
    <message>
        <source>This opens %1 and sends nothing else.</source>
        <comment>%1 is an address</comment>
        <translation>Ceci ouvre %1 et n’envoie rien d’autre.</translation>
    </message>
    <message>
        <source>No program here opens web addresses: %1</source>
        <comment>%1 is an address</comment>
        <translation>Aucun programme ici n’ouvre les adresses web&#xa0;: %1</translation>
    </message>
    <message>
        <source>The answers are not in English: Askwell looks for secrets, personal data and gaps only.</source>
        <translation>Les réponses ne sont pas en anglais&#xa0;: Askwell ne cherche que les secrets, les données personnelles et les lacunes.</translation>
    </message>
    <message>
        <source>There is nothing to remark.</source>
        <translation>Rien à signaler.</translation>
    </message>
    <message>
        <source>Added to %1.</source>
        <comment>%1 names a question</comment>
        <translation>Ajouté à %1.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Not shown again in this project.</source>
        <translation>Ne s’affichera plus dans ce projet.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The rule: “%1”</source>
        <comment>%1 is a rule of the framework page</comment>
        <translation>La règle&#xa0;: «&#xa0;%1&#xa0;»</translation>
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
        <translation>Étapes</translation>
    </message>
    <message>
        <source>C&amp;ursor</source>
        <translation>C&amp;ursor</translation>
    </message>
    <message>
        <source>Sa&amp;ve as a file</source>
        <translation>Enregistrer comme &amp;fichier</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
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
        <translation>Relecture</translation>
    </message>
    <message>
        <source>The example stands in the steps.</source>
        <translation>L’exemple est dans les étapes.</translation>
    </message>
    <message>
        <source>Your own page, in place of the bundled one</source>
        <translation>Votre propre page, à la place de celle fournie</translation>
    </message>
    <message>
        <source>Add a framework page</source>
        <translation>Ajouter une page de framework</translation>
    </message>
    <message>
        <source>Framework pages (*.md);;All files (*)</source>
        <translation>Pages de framework (*.md);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 a été ajouté.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Nouveau prompt</translation>
    </message>
    <message>
        <source>What was not saved before is kept.</source>
        <translation>Ce qui n’était pas enregistré est conservé.</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Y revenir</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <comment>%1 names a project</comment>
        <translation>Enregistré sous «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The project holds a secret, and others can read this folder.</source>
        <translation>Le projet contient un secret, et d’autres peuvent lire ce dossier.</translation>
    </message>
    <message>
        <source>Another program has changed this project since it was opened.</source>
        <translation>Un autre programme a modifié ce projet depuis son ouverture.</translation>
    </message>
    <message>
        <source>Reload it</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder le mien</translation>
    </message>
    <message>
        <source>Save in project folder</source>
        <translation>Enregistrer dans le dossier du projet</translation>
    </message>
    <message>
        <source>Askwell projects (*.askwell)</source>
        <translation>Projets Askwell (*.askwell)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <comment>%1 is a file</comment>
        <translation>%1 enregistré.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Supprimé.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>«&#xa0;%1&#xa0;» a été supprimé.</translation>
    </message>
    <message>
        <source>The framework that asks; its rules come first</source>
        <translation>Le framework qui pose les questions&#xa0;; ses règles viennent en premier</translation>
    </message>
    <message>
        <source>%1 (not on this machine)</source>
        <comment>%1 names a framework</comment>
        <translation>%1 (absent de cette machine)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>L&amp;angue</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <comment>the language that the window speaks</comment>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>This is a new prompt with the old words. What you had before is under Prompts of this project.</source>
        <translation>Voici un nouveau prompt avec les anciens mots. Ce que vous aviez avant se trouve sous Prompts de ce projet.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Ouvrir un fichier</translation>
    </message>
    <message>
        <source>Texts (*.md *.mdc *.txt *.rules);;All files (*)</source>
        <translation>Textes (*.md *.mdc *.txt *.rules);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Show the difference</source>
        <comment>between two versions of a project</comment>
        <translation>Montrer la différence</translation>
    </message>
    <message>
        <source>Save it elsewhere…</source>
        <translation>L’enregistrer ailleurs…</translation>
    </message>
    <message>
        <source>%1 is no longer there. What you see is kept.</source>
        <comment>%1 is a file</comment>
        <translation>%1 n’est plus là. Ce que vous voyez est conservé.</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>L’enregistrer à nouveau</translation>
    </message>
    <message>
        <source>That is more than one answer.</source>
        <translation>C’est plus qu’une réponse.</translation>
    </message>
    <message>
        <source>Show where each part goes</source>
        <translation>Montrer où va chaque partie</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::NoticesPage</name>
    <message>
        <source>Third-party notices</source>
        <translation>Mentions de tiers</translation>
    </message>
    <message>
        <source>Back to my prompt</source>
        <translation>Revenir à mon prompt</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::ProjectRulesEditor</name>
    <message>
        <source>Project rules</source>
        <translation>Règles du projet</translation>
    </message>
    <message>
        <source>Your own rules; they stand at the end of the rules.</source>
        <translation>Vos propres règles&#xa0;; elles figurent à la fin des règles.</translation>
    </message>
    <message>
        <source>Your own rules, one a line:
- Our data stays in the EU</source>
        <comment>an example of a rule</comment>
        <translation>Vos propres règles, une par ligne&#xa0;:
- Nos données restent dans l’UE</translation>
    </message>
    <message>
        <source>Line %1 holds an invisible character, %2.</source>
        <comment>%1 is a number, %2 names a character: U+200B</comment>
        <translation>La ligne %1 contient un caractère invisible, %2.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Le supprimer</translation>
    </message>
    <message>
        <source>Remove all of them</source>
        <translation>Tous les supprimer</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::ProjectsDelegate</name>
    <message>
        <source>Name of the project</source>
        <translation>Nom du projet</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::ProjectsModel</name>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::ProjectsPanel</name>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the question (Esc)</source>
        <translation>Revenir à la question (Échap)</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>Revenir à la question</translation>
    </message>
    <message>
        <source>Search the projects</source>
        <translation>Rechercher dans les projets</translation>
    </message>
    <message>
        <source>Import…</source>
        <comment>a project from a file</comment>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Import a project</source>
        <translation>Importer un projet</translation>
    </message>
    <message>
        <source>Project</source>
        <comment>a menu: what can be done with the chosen project</comment>
        <translation>Projet</translation>
    </message>
    <message>
        <source>What can be done with the project</source>
        <translation>Ce que l’on peut faire du projet</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Ouvrir le projet</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Export…</source>
        <comment>a project into a file</comment>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Deleted projects</source>
        <translation>Projets supprimés</translation>
    </message>
    <message>
        <source>No project is kept yet. A project remembers its folder, its rules and the answers that stay the same.</source>
        <translation>Aucun projet n’est encore conservé. Un projet retient son dossier, ses règles et les réponses qui ne changent pas.</translation>
    </message>
    <message>
        <source>Import a project…</source>
        <translation>Importer un projet…</translation>
    </message>
    <message>
        <source>No project matches “%1”.</source>
        <translation>Aucun projet ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Open a sample project</source>
        <translation>Ouvrir un exemple de projet</translation>
    </message>
    <message>
        <source>Duplicated as “%1”.</source>
        <translation>Dupliqué sous «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>«&#xa0;%1&#xa0;» supprimé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>«&#xa0;%1&#xa0;» est de retour.</translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <translation>Restaurer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Askwell projects (*.askwell *.json)</source>
        <comment>a file dialog&apos;s filter</comment>
        <translation>Projets Askwell (*.askwell *.json)</translation>
    </message>
    <message>
        <source>Imported “%1”.</source>
        <translation>«&#xa0;%1&#xa0;» importé.</translation>
    </message>
    <message>
        <source>“%1” holds what looks like a secret: %2 (%3).</source>
        <comment>%1 is a project, %2 a kind of secret, %3 its masked text</comment>
        <translation>«&#xa0;%1&#xa0;» contient ce qui ressemble à un secret&#xa0;: %2 (%3).</translation>
    </message>
    <message>
        <source>Export anyway</source>
        <translation>Exporter quand même</translation>
    </message>
    <message>
        <source>Export the project</source>
        <translation>Exporter le projet</translation>
    </message>
    <message>
        <source>Askwell projects (*.askwell)</source>
        <comment>a file dialog&apos;s filter</comment>
        <translation>Projets Askwell (*.askwell)</translation>
    </message>
    <message>
        <source>%1 exists already. Nothing was written; export under another name.</source>
        <translation>%1 existe déjà. Rien n’a été écrit&#xa0;; exportez sous un autre nom.</translation>
    </message>
    <message>
        <source>Exported “%1” to %2.</source>
        <translation>«&#xa0;%1&#xa0;» exporté vers %2.</translation>
    </message>
    <message>
        <source>Search by name, folder, framework or answer</source>
        <translation>Rechercher par nom, dossier, framework ou réponse</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::PromptPane</name>
    <message>
        <source>The answer will cover: %1</source>
        <comment>%1 is a row of parts</comment>
        <translation>La réponse couvrira&#xa0;: %1</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>The prompt as it will be copied. Enter goes to the question at the cursor.</source>
        <translation>Le prompt tel qu’il sera copié. Entrée mène à la question sous le curseur.</translation>
    </message>
    <message>
        <source>1 word</source>
        <comment>length of the prompt</comment>
        <translation>1 mot</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <comment>length of the prompt</comment>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
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
        <translation>Du projet «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the question (Esc)</source>
        <translation>Revenir à la question (Échap)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Open prompt</source>
        <translation>Ouvrir le prompt</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Rien d’écrit pour l’instant</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <comment>%1 is a time</comment>
        <translation>Modifié&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::QuestionPage</name>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>Yours</source>
        <comment>mark of the part that the user writes</comment>
        <translation>À vous</translation>
    </message>
    <message>
        <source>Keep this answer for new prompts</source>
        <translation>Garder cette réponse pour les nouveaux prompts</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>See a finished example</source>
        <translation>Voir un exemple complet</translation>
    </message>
    <message>
        <source>A weak and a good answer</source>
        <translation>Une réponse faible et une bonne</translation>
    </message>
    <message>
        <source>Weak: %1
Good: %2</source>
        <comment>%1 and %2 are answers</comment>
        <translation>Faible&#xa0;: %1
Bonne&#xa0;: %2</translation>
    </message>
    <message>
        <source>Task: %1. Choose another.</source>
        <comment>%1 names a task</comment>
        <translation>Tâche&#xa0;: %1. En choisir une autre.</translation>
    </message>
    <message>
        <source>What your answer was taken for. Click to choose another task.</source>
        <translation>Comment votre réponse a été comprise. Cliquez pour choisir une autre tâche.</translation>
    </message>
    <message>
        <source>Start from a text</source>
        <translation>Partir d’un texte</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::QuietLine</name>
    <message>
        <source>Problem</source>
        <comment>severity of a message, before its sentence</comment>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Worth adding</source>
        <comment>severity of a message, before its sentence</comment>
        <translation>À ajouter</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>severity of a message, before its sentence</comment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::ReasonsPage</name>
    <message>
        <source>Why these questions?</source>
        <translation>Pourquoi ces questions&#xa0;?</translation>
    </message>
    <message>
        <source>From the framework page “%1”.</source>
        <translation>De la page de framework «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The key idea</source>
        <translation>L’idée clé</translation>
    </message>
    <message>
        <source>Why this order works</source>
        <translation>Pourquoi cet ordre fonctionne</translation>
    </message>
    <message>
        <source>Back to my prompt</source>
        <translation>Revenir à mon prompt</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::RemarkLine</name>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>More</source>
        <comment>opens a menu of what else can be done about a remark</comment>
        <translation>Plus</translation>
    </message>
    <message>
        <source>&amp;Show in the answer</source>
        <translation>&amp;Montrer dans la réponse</translation>
    </message>
    <message>
        <source>&amp;How it is reckoned</source>
        <translation>Voir le &amp;calcul</translation>
    </message>
    <message>
        <source>&amp;Not for this project</source>
        <translation>&amp;Pas pour ce projet</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::RemarkList</name>
    <message>
        <source>Worth adding</source>
        <translation>À ajouter</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::RemarksPage</name>
    <message>
        <source>Metric</source>
        <translation>Métrique</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>Data split</source>
        <translation>Découpage des données</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Latency or memory</source>
        <translation>Latence ou mémoire</translation>
    </message>
    <message>
        <source>Reproducibility</source>
        <translation>Reproductibilité</translation>
    </message>
    <message>
        <source>Limitations</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>%1: stated</source>
        <translation>%1&#xa0;: indiqué</translation>
    </message>
    <message>
        <source>%1: not stated</source>
        <translation>%1&#xa0;: non indiqué</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>There is nothing to remark.</source>
        <translation>Rien à signaler.</translation>
    </message>
    <message>
        <source>The answers are not in English: Askwell looks for secrets, personal data and gaps only.</source>
        <translation>Les réponses ne sont pas en anglais&#xa0;: Askwell ne cherche que les secrets, les données personnelles et les lacunes.</translation>
    </message>
    <message>
        <source>How memory was reckoned</source>
        <translation>Comment la mémoire a été calculée</translation>
    </message>
    <message>
        <source>Stated, or not</source>
        <translation>Indiqué ou non</translation>
    </message>
    <message>
        <source>Not every job needs all nine. What the words leave open, Askwell does not guess.</source>
        <translation>Tous les travaux n’ont pas besoin des neuf. Ce que les mots laissent ouvert, Askwell ne le devine pas.</translation>
    </message>
    <message>
        <source>Back to my prompt</source>
        <translation>Revenir à mon prompt</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::ReviewPage</name>
    <message>
        <source>Write it</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Write %1</source>
        <comment>%1 is a question&apos;s label</comment>
        <translation>Écrire %1</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1&#xa0;: vide.</translation>
    </message>
    <message>
        <source>%1 are empty.</source>
        <translation>%1&#xa0;: vides.</translation>
    </message>
    <message>
        <source>All blanks are filled.</source>
        <translation>Tous les champs sont remplis.</translation>
    </message>
    <message>
        <source>One blank is left.</source>
        <translation>Il reste un champ à remplir.</translation>
    </message>
    <message numerus="yes">
        <source>%n blanks are left.</source>
        <translation>
            <numerusform>Il reste %n champ à remplir.</numerusform>
            <numerusform>Il reste %n champs à remplir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n remarks</source>
        <translation>
            <numerusform>%n remarque en tout</numerusform>
            <numerusform>Les %n remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>Save rules…</source>
        <translation>Enregistrer les règles…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Why these questions?</source>
        <translation>Pourquoi ces questions&#xa0;?</translation>
    </message>
    <message>
        <source>The whole prompt</source>
        <translation>Le prompt entier</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::RulesPane</name>
    <message>
        <source>Concise</source>
        <translation>Concises</translation>
    </message>
    <message>
        <source>The short rules that the framework page gives.</source>
        <translation>Les règles courtes que donne la page de framework.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complètes</translation>
    </message>
    <message>
        <source>The persona, the expertise and every rule of the framework page.</source>
        <translation>Le persona, l’expertise et toutes les règles de la page de framework.</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Choisies</translation>
    </message>
    <message>
        <source>The short rules and the sections that you tick.</source>
        <translation>Les règles courtes et les sections que vous cochez.</translation>
    </message>
    <message>
        <source>%1 is not on this machine. Its rules are left out.</source>
        <comment>%1 names a framework</comment>
        <translation>%1 n’est pas sur cette machine. Ses règles sont omises.</translation>
    </message>
    <message>
        <source>%1 are not on this machine. Their rules are left out.</source>
        <comment>%1 names frameworks</comment>
        <translation>%1 ne sont pas sur cette machine. Leurs règles sont omises.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Fixed</source>
        <comment>mark of the rules: the framework owns them</comment>
        <translation>Fixes</translation>
    </message>
    <message>
        <source>Fixed by the framework; they go into a rules file, not into the prompt.</source>
        <translation>Fixées par le framework&#xa0;; elles vont dans un fichier de règles, pas dans le prompt.</translation>
    </message>
    <message>
        <source>Yours</source>
        <comment>mark of what the user wrote</comment>
        <translation>À vous</translation>
    </message>
    <message>
        <source>%1 rules</source>
        <comment>Concise, Full or Chosen</comment>
        <translation>Règles&#xa0;: %1</translation>
    </message>
    <message>
        <source>Which rules</source>
        <translation>Quelles règles</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More about the rules</source>
        <translation>Plus d’options pour les règles</translation>
    </message>
    <message>
        <source>&amp;Sections…</source>
        <comment>of a framework page, to tick</comment>
        <translation>&amp;Sections…</translation>
    </message>
    <message>
        <source>&amp;Project rules…</source>
        <translation>Règles du &amp;projet…</translation>
    </message>
    <message>
        <source>&amp;Add rules from</source>
        <translation>&amp;Ajouter les règles de</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>closes a list or an editor</comment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Tick what is added to the short rules.</source>
        <translation>Cochez ce qui s’ajoute aux règles courtes.</translation>
    </message>
    <message>
        <source>Project rules</source>
        <translation>Règles du projet</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::SaveRulesFileRow</name>
    <message>
        <source>Not written: it would hold a secret.</source>
        <translation>Non écrit&#xa0;: il contiendrait un secret.</translation>
    </message>
    <message>
        <source>%1; you agreed to replace it</source>
        <comment>%1 is the state of a file</comment>
        <translation>%1&#xa0;; vous avez accepté de le remplacer</translation>
    </message>
    <message>
        <source>%1; you agreed to the change</source>
        <comment>%1 is the state of a file</comment>
        <translation>%1&#xa0;; vous avez accepté la modification</translation>
    </message>
    <message>
        <source>%1; it stays as it is until you agree</source>
        <comment>%1 is the state of a file</comment>
        <translation>%1&#xa0;; reste tel quel tant que vous n’avez pas accepté</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>%1 is the state of a file, %2 what git says of it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Hide what it will hold</source>
        <translation>Masquer ce qu’il contiendra</translation>
    </message>
    <message>
        <source>Show what it will hold</source>
        <translation>Afficher ce qu’il contiendra</translation>
    </message>
    <message>
        <source>Hide what will change</source>
        <translation>Masquer ce qui va changer</translation>
    </message>
    <message>
        <source>Show what will change</source>
        <translation>Afficher ce qui va changer</translation>
    </message>
    <message>
        <source>Replace this file; a copy of the old one is kept</source>
        <translation>Remplacer ce fichier&#xa0;; une copie de l’ancien est conservée</translation>
    </message>
    <message>
        <source>Write Askwell&apos;s part into this file; a copy of the old one is kept</source>
        <translation>Écrire la partie d’Askwell dans ce fichier&#xa0;; une copie de l’ancien est conservée</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::SaveRulesFolderRow</name>
    <message>
        <source>Choose the folder of your project to see what would be written there.</source>
        <translation>Choisissez le dossier de votre projet pour voir ce qui y serait écrit.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Choisir un autre dossier…</translation>
    </message>
    <message>
        <source>Project folder: %1</source>
        <translation>Dossier du projet&#xa0;: %1</translation>
    </message>
    <message>
        <source>Used before: %1</source>
        <comment>%1 lists folders</comment>
        <translation>Déjà utilisés&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::SaveRulesPanel</name>
    <message>
        <source>%1 and %2</source>
        <comment>the end of a list: what comes before, and its last word</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Save rules</source>
        <translation>Enregistrer les règles</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the question (Esc)</source>
        <translation>Revenir à la question (Échap)</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>Revenir à la question</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Undo last save</source>
        <translation>Annuler le dernier enregistrement</translation>
    </message>
    <message>
        <source>Choose the folder of your project</source>
        <translation>Choisir le dossier du projet</translation>
    </message>
    <message numerus="yes">
        <source>Files for other tools (%n)</source>
        <comment>opens a list</comment>
        <translation>
            <numerusform>Fichier pour d’autres outils (%n)</numerusform>
            <numerusform>Fichiers pour d’autres outils (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown</source>
        <comment>of a list that can be folded</comment>
        <translation>Dépliée</translation>
    </message>
    <message>
        <source>Folded</source>
        <comment>of a list that can be folded</comment>
        <translation>Repliée</translation>
    </message>
    <message>
        <source>%1 would hold what looks like a secret: %2 (%3).</source>
        <comment>%1 is a file, %2 a kind of secret, %3 its masked text</comment>
        <translation>%1 contiendrait ce qui ressemble à un secret&#xa0;: %2 (%3).</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Enregistrer quand même</translation>
    </message>
    <message>
        <source>No file is ticked.</source>
        <translation>Aucun fichier n’est coché.</translation>
    </message>
    <message>
        <source>Everything is up to date.</source>
        <translation>Tout est à jour.</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>rules into files</comment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Saved %1 in %2.</source>
        <comment>%1 lists files, %2 is a folder</comment>
        <translation>%1&#xa0;: enregistré dans %2.</translation>
    </message>
    <message>
        <source>A copy of the old %1 is kept.</source>
        <comment>%1 lists files</comment>
        <translation>Une copie de l’ancien contenu est conservée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>Afficher ce qui a changé</translation>
    </message>
    <message>
        <source>Put back as it was: %1.</source>
        <comment>%1 lists files</comment>
        <translation>Remis en l’état&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Removed again: %1.</source>
        <comment>%1 lists files</comment>
        <translation>Supprimé de nouveau&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Annulé.</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::SaveRulesTargetRow</name>
    <message>
        <source>The file that the framework page names</source>
        <translation>Le fichier que nomme la page de framework</translation>
    </message>
    <message>
        <source>Askwell&apos;s part of %1</source>
        <comment>%1 is a file</comment>
        <translation>La partie d’Askwell dans %1</translation>
    </message>
    <message>
        <source>%1 %2, looked at %3</source>
        <comment>%1 are sentences, %2 is the address of a vendor&apos;s page, %3 a date</comment>
        <translation>%1 %2, consulté le %3</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <comment>%1 is an address</comment>
        <translation>Ouvre %1</translation>
    </message>
    <message>
        <source>File name and scope</source>
        <translation>Nom de fichier et portée</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom de fichier</translation>
    </message>
    <message>
        <source>Shown</source>
        <comment>of a list that can be folded</comment>
        <translation>Dépliée</translation>
    </message>
    <message>
        <source>Folded</source>
        <comment>of a list that can be folded</comment>
        <translation>Repliée</translation>
    </message>
    <message>
        <source>As the framework is called</source>
        <translation>Comme le framework</translation>
    </message>
    <message>
        <source>File name for %1</source>
        <comment>%1 is a tool</comment>
        <translation>Nom de fichier pour %1</translation>
    </message>
    <message>
        <source>Only for</source>
        <translation>Seulement pour</translation>
    </message>
    <message>
        <source>All files; or patterns, such as src/**/*.py, notebooks/*</source>
        <translation>Tous les fichiers&#xa0;; ou des motifs comme src/**/*.py, notebooks/*</translation>
    </message>
    <message>
        <source>Only for these files, %1</source>
        <comment>%1 is a tool</comment>
        <translation>Seulement pour ces fichiers, %1</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::SearchField</name>
    <message>
        <source>Clear the field</source>
        <translation>Vider le champ</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::StartTextPage</name>
    <message>
        <source>Start from a text</source>
        <translation>Partir d’un texte</translation>
    </message>
    <message>
        <source>A rough note, a prompt you have already, or a rules file. Alt+1 to Alt+%1 puts the sentence at the cursor under a question; the cues that are found by themselves are English.</source>
        <translation>Une note en vrac, un prompt que vous avez déjà ou un fichier de règles. Alt+1 à Alt+%1 place la phrase du curseur sous une question ; les indices trouvés d’eux-mêmes sont en anglais.</translation>
    </message>
    <message>
        <source>Text to start from</source>
        <translation>Texte de départ</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Put what finds no place under %1 as well</source>
        <comment>%1 names a question</comment>
        <translation>Mettre aussi sous %1 ce qui ne trouve pas sa place</translation>
    </message>
    <message>
        <source>&amp;Start with it</source>
        <translation>&amp;Commencer avec</translation>
    </message>
    <message>
        <source>&amp;Back to my prompt</source>
        <translation>Revenir à mon &amp;prompt</translation>
    </message>
    <message>
        <source>This cannot be read</source>
        <translation>Impossible à lire</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Look here</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>%1 stands more than once.</source>
        <comment>%1 is a label of the prompt</comment>
        <translation>%1 figure plus d’une fois.</translation>
    </message>
    <message>
        <source>Finds no place</source>
        <translation>Ne trouve pas sa place</translation>
    </message>
    <message>
        <source>Write or open a text first</source>
        <translation>Écrivez ou ouvrez d’abord un texte</translation>
    </message>
    <message>
        <source>Under %1: %2</source>
        <comment>%1 names a question, %2 is a sentence</comment>
        <translation>Sous %1 : %2</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::StepButton</name>
    <message>
        <source>Open</source>
        <comment>state of a step: nothing written yet</comment>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>state of a step</comment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Optional</source>
        <comment>state of a step: may stay empty</comment>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>Problem</source>
        <comment>state of a step</comment>
        <translation>Problème</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::TaskMenu</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Images and video</source>
        <translation>Images et vidéo</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Several at once</source>
        <translation>Plusieurs à la fois</translation>
    </message>
    <message>
        <source>Tables and time series</source>
        <translation>Tableaux et séries temporelles</translation>
    </message>
    <message>
        <source>Reinforcement learning</source>
        <translation>Apprentissage par renforcement</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
</context>
<context>
    <name>BlankHints</name>
    <message>
        <source>One of: %1</source>
        <translation>Au choix&#xa0;: %1</translation>
    </message>
    <message>
        <source>e.g. %1</source>
        <comment>%1 is an example of a value</comment>
        <translation>p. ex. %1</translation>
    </message>
    <message>
        <source>last time: %1</source>
        <comment>%1 is the value that was given then</comment>
        <translation>dernière fois&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>What should be done?</source>
        <translation>Que faut-il faire&#xa0;?</translation>
    </message>
    <message>
        <source>One job: what goes in, what comes out, on which data.</source>
        <translation>Un seul travail&#xa0;: ce qui entre, ce qui sort, sur quelles données.</translation>
    </message>
    <message>
        <source>Build a sentiment model</source>
        <translation>Construire un modèle de sentiment</translation>
    </message>
    <message>
        <source>Classify Vietnamese reviews as positive, neutral or negative; 12,000 are labelled</source>
        <translation>Classer des avis vietnamiens en positif, neutre ou négatif&#xa0;; 12&#xa0;000 sont annotés</translation>
    </message>
    <message>
        <source>A reasoned choice between candidates, on your data</source>
        <translation>Un choix argumenté entre des candidats, sur vos données</translation>
    </message>
    <message>
        <source>A training run and an honest score for it</source>
        <translation>Un entraînement et un score honnête</translation>
    </message>
    <message>
        <source>Every model, the same data, the same measure</source>
        <translation>Chaque modèle, les mêmes données, la même mesure</translation>
    </message>
    <message>
        <source>Working code from your input to your output</source>
        <translation>Du code qui marche, de votre entrée à votre sortie</translation>
    </message>
    <message>
        <source>A model that runs elsewhere and is no worse there</source>
        <translation>Un modèle qui tourne ailleurs sans y perdre en qualité</translation>
    </message>
    <message>
        <source>Which phase is this?</source>
        <translation>De quelle phase s’agit-il&#xa0;?</translation>
    </message>
    <message>
        <source>The phase decides how much rigour you want. A date only if it limits the work.</source>
        <translation>La phase fixe le degré de rigueur voulu. Une date seulement si elle limite le travail.</translation>
    </message>
    <message>
        <source>As soon as possible</source>
        <translation>Dès que possible</translation>
    </message>
    <message>
        <source>Model selection phase: a shortlist of three models, ready by 15 January</source>
        <translation>Phase de choix du modèle&#xa0;: une liste de trois modèles, prête le 15 janvier</translation>
    </message>
    <message>
        <source>Little time, and a point at which to stop</source>
        <translation>Peu de temps, et un point où s’arrêter</translation>
    </message>
    <message>
        <source>A shortlist rather than a finished product</source>
        <translation>Une courte liste plutôt qu’un produit fini</translation>
    </message>
    <message>
        <source>Training within a budget</source>
        <translation>Un entraînement dans les limites d’un budget</translation>
    </message>
    <message>
        <source>A release date, and a way back</source>
        <translation>Une date de sortie, et un moyen de revenir en arrière</translation>
    </message>
    <message>
        <source>How it does since the release, and against what</source>
        <translation>Comment il se comporte depuis la sortie, et par rapport à quoi</translation>
    </message>
    <message>
        <source>Where will it run, and within which limits?</source>
        <translation>Où cela va-t-il tourner, et dans quelles limites&#xa0;?</translation>
    </message>
    <message>
        <source>What limits the solution: machine, memory, latency, load, and where data may go.</source>
        <translation>Ce qui limite la solution&#xa0;: machine, mémoire, latence, charge, et où les données peuvent aller.</translation>
    </message>
    <message>
        <source>In the cloud</source>
        <translation>Dans le cloud</translation>
    </message>
    <message>
        <source>One A10G with 24 GB, 20,000 requests a day, p95 latency under 300 ms</source>
        <translation>Un A10G avec 24&#xa0;Go, 20&#xa0;000 requêtes par jour, latence p95 inférieure à 300&#xa0;ms</translation>
    </message>
    <message>
        <source>What may stay rough, and the machine</source>
        <translation>Ce qui peut rester sommaire, et la machine</translation>
    </message>
    <message>
        <source>Load, latency and hardware to design for</source>
        <translation>Charge, latence et matériel visés</translation>
    </message>
    <message>
        <source>The device, and its limits of memory and time</source>
        <translation>L’appareil, et ses limites de mémoire et de temps</translation>
    </message>
    <message>
        <source>The GPU, and where data may go</source>
        <translation>Le GPU, et où les données peuvent aller</translation>
    </message>
    <message>
        <source>The rules, who reviews, and where data may go</source>
        <translation>Les règles, qui relit, et où les données peuvent aller</translation>
    </message>
    <message>
        <source>Why is it worth doing?</source>
        <translation>Pourquoi cela vaut-il la peine&#xa0;?</translation>
    </message>
    <message>
        <source>What hurts today and what changes: quality, speed and cost are weighed by it.</source>
        <translation>Ce qui gêne aujourd’hui et ce qui change&#xa0;: qualité, vitesse et coût sont pesés à cette aune.</translation>
    </message>
    <message>
        <source>Make it accurate</source>
        <translation>Que ce soit précis</translation>
    </message>
    <message>
        <source>Macro-F1 of at least 0.80 on 1,000 held-out reviews; it is 0.71 today</source>
        <translation>Macro-F1 d’au moins 0,80 sur 1&#xa0;000 avis mis de côté&#xa0;; elle est de 0,71 aujourd’hui</translation>
    </message>
    <message>
        <source>The score to reach, and what errors cost</source>
        <translation>Le score à atteindre, et ce que coûtent les erreurs</translation>
    </message>
    <message>
        <source>The price to reach, and what quality may give</source>
        <translation>Le prix à atteindre, et ce que la qualité peut céder</translation>
    </message>
    <message>
        <source>Who gets what, and how success shows</source>
        <translation>Qui obtient quoi, et à quoi se voit la réussite</translation>
    </message>
    <message>
        <source>One decision, with just enough evidence</source>
        <translation>Une décision, avec juste assez de preuves</translation>
    </message>
    <message>
        <source>Reliability first, for those who depend on it</source>
        <translation>La fiabilité d’abord, pour ceux qui en dépendent</translation>
    </message>
    <message>
        <source>a REST API</source>
        <translation>une API REST</translation>
    </message>
    <message>
        <source>one A10G with 24 GB</source>
        <translation>un A10G avec 24&#xa0;Go</translation>
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
        <translation>deux heures de vérification manuelle par jour</translation>
    </message>
    <message>
        <source>20,000 requests a day</source>
        <translation>20&#xa0;000 requêtes par jour</translation>
    </message>
    <message>
        <source>12,000 reviews, 3 labels</source>
        <translation>12&#xa0;000 avis, 3 étiquettes</translation>
    </message>
    <message>
        <source>15 January</source>
        <translation>15 janvier</translation>
    </message>
    <message>
        <source>whether fine-tuning is worth its cost</source>
        <translation>si le fine-tuning vaut son coût</translation>
    </message>
    <message>
        <source>Android phones from 2021 on</source>
        <translation>téléphones Android à partir de 2021</translation>
    </message>
    <message>
        <source>1,000 labelled reviews</source>
        <translation>1&#xa0;000 avis annotés</translation>
    </message>
    <message>
        <source>macro-F1 with and without it on 500 reviews</source>
        <translation>macro-F1 avec et sans, sur 500 avis</translation>
    </message>
    <message>
        <source>the current model</source>
        <translation>le modèle actuel</translation>
    </message>
    <message>
        <source>search by meaning in the help centre</source>
        <translation>recherche par le sens dans le centre d’aide</translation>
    </message>
    <message>
        <source>one L4 with 24 GB</source>
        <translation>un L4 avec 24&#xa0;Go</translation>
    </message>
    <message>
        <source>an angry customer who waits a day longer</source>
        <translation>un client mécontent qui attend un jour de plus</translation>
    </message>
    <message>
        <source>one review of up to 2,000 characters</source>
        <translation>un avis de 2&#xa0;000 caractères au plus</translation>
    </message>
    <message>
        <source>300 ms</source>
        <translation>300&#xa0;ms</translation>
    </message>
    <message>
        <source>300 MB</source>
        <translation>300&#xa0;Mo</translation>
    </message>
    <message>
        <source>macro-F1</source>
        <translation>macro-F1</translation>
    </message>
    <message>
        <source>the spring sale</source>
        <translation>les soldes de printemps</translation>
    </message>
    <message>
        <source>our PhoBERT sentiment classifier</source>
        <translation>notre classifieur de sentiment PhoBERT</translation>
    </message>
    <message>
        <source>PhoBERT and XLM-R for sentiment of Vietnamese reviews</source>
        <translation>PhoBERT et XLM-R pour le sentiment d’avis vietnamiens</translation>
    </message>
    <message>
        <source>a label and its probability</source>
        <translation>une étiquette et sa probabilité</translation>
    </message>
    <message>
        <source>one point of macro-F1</source>
        <translation>un point de macro-F1</translation>
    </message>
    <message>
        <source>macro-F1 0.80 on 1,000 held-out reviews</source>
        <translation>macro-F1 0,80 sur 1&#xa0;000 avis mis de côté</translation>
    </message>
    <message>
        <source>the scores before the release</source>
        <translation>les scores d’avant la sortie</translation>
    </message>
    <message>
        <source>the EU</source>
        <translation>l’UE</translation>
    </message>
    <message>
        <source>version 2.3 in May</source>
        <translation>la version 2.3 en mai</translation>
    </message>
    <message>
        <source>a radiologist</source>
        <translation>un radiologue</translation>
    </message>
    <message>
        <source>the GDPR and our hospital&apos;s data policy</source>
        <translation>le RGPD et la politique de données de notre hôpital</translation>
    </message>
    <message>
        <source>three</source>
        <translation>trois</translation>
    </message>
    <message>
        <source>the right article is among the first three for 8 in 10 questions</source>
        <translation>le bon article est parmi les trois premiers pour 8 questions sur 10</translation>
    </message>
    <message>
        <source>one approach beats the baseline</source>
        <translation>une approche bat la baseline</translation>
    </message>
    <message>
        <source>a macro-F1 of 0.80 on held-out reviews</source>
        <translation>une macro-F1 de 0,80 sur des avis mis de côté</translation>
    </message>
    <message>
        <source>2 USD per 1,000 requests</source>
        <translation>2 USD pour 1&#xa0;000 requêtes</translation>
    </message>
    <message>
        <source>sentiment classification of Vietnamese reviews</source>
        <translation>classification de sentiment d’avis vietnamiens</translation>
    </message>
    <message>
        <source>three days</source>
        <translation>trois jours</translation>
    </message>
    <message>
        <source>200 ms</source>
        <translation>200&#xa0;ms</translation>
    </message>
    <message>
        <source>20 GPU hours</source>
        <translation>20 heures de GPU</translation>
    </message>
    <message>
        <source>our 40 support agents</source>
        <translation>nos 40 agents du support</translation>
    </message>
    <message>
        <source>error handling and the interface</source>
        <translation>la gestion des erreurs et l’interface</translation>
    </message>
    <message>
        <source>the current rules, or TF-IDF with logistic regression</source>
        <translation>les règles actuelles, ou TF-IDF avec régression logistique</translation>
    </message>
    <message>
        <source>commercial use</source>
        <translation>usage commercial</translation>
    </message>
    <message>
        <source>0.80</source>
        <translation>0,80</translation>
    </message>
    <message>
        <source>customer, or time</source>
        <translation>client, ou temps</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>There is no place for projects and drafts, because HOME names no folder. Set HOME to your home folder.</source>
        <translation>Il n’y a pas d’emplacement pour les projets et les brouillons, car HOME ne désigne aucun dossier. Définissez HOME sur votre dossier personnel.</translation>
    </message>
    <message>
        <source>There is no place for settings, because HOME names no folder. Set HOME to your home folder.</source>
        <translation>Il n’y a pas d’emplacement pour les réglages, car HOME ne désigne aucun dossier. Définissez HOME sur votre dossier personnel.</translation>
    </message>
    <message>
        <source>There is no place for cached files, because HOME names no folder. Set HOME to your home folder.</source>
        <translation>Il n’y a pas d’emplacement pour les fichiers en cache, car HOME ne désigne aucun dossier. Définissez HOME sur votre dossier personnel.</translation>
    </message>
    <message>
        <source>Another Askwell is working with %1. Close it, or try again.</source>
        <translation>Un autre Askwell utilise %1. Fermez-le ou réessayez.</translation>
    </message>
    <message>
        <source>%1 does not exist. Check its name and its folder.</source>
        <translation>%1 n’existe pas. Vérifiez son nom et son dossier.</translation>
    </message>
    <message>
        <source>%1 does not exist: a part of its path is a file. Check the path.</source>
        <translation>%1 n’existe pas&#xa0;: une partie de son chemin est un fichier. Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>%1 cannot be read: you have no permission. Change its permissions, or use a copy.</source>
        <translation>Impossible de lire %1&#xa0;: vous n’en avez pas le droit. Changez ses permissions ou utilisez une copie.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file.</source>
        <translation>%1 est un dossier. Indiquez un fichier.</translation>
    </message>
    <message>
        <source>%1 is a device, pipe or socket. Name an ordinary file.</source>
        <translation>%1 est un périphérique, un tube ou un socket. Indiquez un fichier ordinaire.</translation>
    </message>
    <message>
        <source>%1 is a symbolic link, which is not followed here. Name the file that it leads to.</source>
        <translation>%1 est un lien symbolique, qui n’est pas suivi ici. Indiquez le fichier vers lequel il mène.</translation>
    </message>
    <message>
        <source>%1 cannot be read: the path is too long. Use a shorter one.</source>
        <translation>Impossible de lire %1&#xa0;: le chemin est trop long. Utilisez-en un plus court.</translation>
    </message>
    <message>
        <source>%1 cannot be read: the disk reports an error. Check the disk.</source>
        <translation>Impossible de lire %1&#xa0;: le disque signale une erreur. Vérifiez le disque.</translation>
    </message>
    <message>
        <source>%1 cannot be read: too many files are open. Close other programs and try again.</source>
        <translation>Impossible de lire %1&#xa0;: trop de fichiers sont ouverts. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>%1 cannot be read. The system says: %2</source>
        <translation>Impossible de lire %1. Le système indique&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: its folder does not exist. Make the folder first.</source>
        <translation>Impossible d’écrire %1&#xa0;: son dossier n’existe pas. Créez d’abord le dossier.</translation>
    </message>
    <message>
        <source>%1 cannot be written: a part of its path is a file. Choose another place.</source>
        <translation>Impossible d’écrire %1&#xa0;: une partie de son chemin est un fichier. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>%1 cannot be written: you have no permission. Change the permissions of the file and its folder, or choose another place.</source>
        <translation>Impossible d’écrire %1&#xa0;: vous n’en avez pas le droit. Changez les permissions du fichier et de son dossier, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is read-only. Choose a place on another disk.</source>
        <translation>Impossible d’écrire %1&#xa0;: le disque est en lecture seule. Choisissez un emplacement sur un autre disque.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is full. Free some space and save again; the old file is intact.</source>
        <translation>Impossible d’écrire %1&#xa0;: le disque est plein. Libérez de l’espace et enregistrez de nouveau&#xa0;; l’ancien fichier est intact.</translation>
    </message>
    <message>
        <source>%1 cannot be written: it is larger than this disk or account allows. Choose another place; the old file is intact.</source>
        <translation>Impossible d’écrire %1&#xa0;: le fichier dépasse ce que permet ce disque ou ce compte. Choisissez un autre emplacement&#xa0;; l’ancien fichier est intact.</translation>
    </message>
    <message>
        <source>%1 is a folder, so no file can be written there. Choose another name.</source>
        <translation>%1 est un dossier&#xa0;: aucun fichier ne peut être écrit là. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 is a device, pipe or socket, so it is not written to. Choose another name.</source>
        <translation>%1 est un périphérique, un tube ou un socket&#xa0;: rien n’y est écrit. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 is a symbolic link, so it is not written to. Name the file that it leads to, or remove the link.</source>
        <translation>%1 est un lien symbolique&#xa0;: rien n’y est écrit. Indiquez le fichier vers lequel il mène, ou supprimez le lien.</translation>
    </message>
    <message>
        <source>%1 is a hard link: the same file has other names, which would keep the old text. Put a copy of its own in its place first.</source>
        <translation>%1 est un lien physique&#xa0;: le même fichier a d’autres noms, qui garderaient l’ancien texte. Mettez d’abord une copie indépendante à sa place.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the name is too long. Choose a shorter one.</source>
        <translation>Impossible d’écrire %1&#xa0;: le nom est trop long. Choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk reports an error. Check the disk, or choose another place.</source>
        <translation>Impossible d’écrire %1&#xa0;: le disque signale une erreur. Vérifiez le disque ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>%1 cannot be written: too many files are open. Close other programs and try again.</source>
        <translation>Impossible d’écrire %1&#xa0;: trop de fichiers sont ouverts. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>%1 cannot be written. The system says: %2</source>
        <translation>Impossible d’écrire %1. Le système indique&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 cannot be removed: it does not exist.</source>
        <translation>Impossible de supprimer %1&#xa0;: il n’existe pas.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: you have no permission. Change the permissions of its folder.</source>
        <translation>Impossible de supprimer %1&#xa0;: vous n’en avez pas le droit. Changez les permissions de son dossier.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: the disk is read-only.</source>
        <translation>Impossible de supprimer %1&#xa0;: le disque est en lecture seule.</translation>
    </message>
    <message>
        <source>%1 is a folder, so it is not removed. Name a file.</source>
        <translation>%1 est un dossier&#xa0;: il n’est pas supprimé. Indiquez un fichier.</translation>
    </message>
    <message>
        <source>%1 is a device, pipe or socket, so it is not removed. Name an ordinary file.</source>
        <translation>%1 est un périphérique, un tube ou un socket&#xa0;: il n’est pas supprimé. Indiquez un fichier ordinaire.</translation>
    </message>
    <message>
        <source>%1 is a symbolic link, so it is not removed. Remove it yourself.</source>
        <translation>%1 est un lien symbolique&#xa0;: il n’est pas supprimé. Supprimez-le vous-même.</translation>
    </message>
    <message>
        <source>%1 cannot be removed. The system says: %2</source>
        <translation>Impossible de supprimer %1. Le système indique&#xa0;: %2</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: you have no permission. Change the permissions of the folder above it, or choose another place.</source>
        <translation>Impossible de créer le dossier %1&#xa0;: vous n’en avez pas le droit. Changez les permissions du dossier parent ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: the disk is read-only. Choose another place.</source>
        <translation>Impossible de créer le dossier %1&#xa0;: le disque est en lecture seule. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: the disk is full. Free some space and try again.</source>
        <translation>Impossible de créer le dossier %1&#xa0;: le disque est plein. Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: a file stands in its way. Move that file, or choose another place.</source>
        <translation>Impossible de créer le dossier %1&#xa0;: un fichier occupe la place. Déplacez ce fichier ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>The folder %1 is a symbolic link, which is not followed here. Replace it by a folder, or choose another place.</source>
        <translation>Le dossier %1 est un lien symbolique, qui n’est pas suivi ici. Remplacez-le par un dossier ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: the name is too long. Choose a shorter one.</source>
        <translation>Impossible de créer le dossier %1&#xa0;: le nom est trop long. Choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. The system says: %2</source>
        <translation>Impossible de créer le dossier %1. Le système indique&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is too large: at most %2 are read. Shorten it, or name another file.</source>
        <translation>%1 est trop volumineux&#xa0;: %2 au plus sont lus. Raccourcissez-le ou indiquez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 ends too early, in line %2: a part of the file is missing. Get a whole copy of it.</source>
        <translation>%1 s’arrête trop tôt, à la ligne %2&#xa0;: une partie du fichier manque. Procurez-vous une copie complète.</translation>
    </message>
    <message>
        <source>%1, line %2: this number is out of range. Correct it.</source>
        <translation>%1, ligne %2&#xa0;: ce nombre est hors limites. Corrigez-le.</translation>
    </message>
    <message>
        <source>%1, line %2: JSON has no such escape after a backslash. Correct it.</source>
        <translation>%1, ligne %2&#xa0;: JSON n’a pas de telle séquence après une barre oblique inverse. Corrigez-la.</translation>
    </message>
    <message>
        <source>%1, line %2: a colon is missing after a key. Add it.</source>
        <translation>%1, ligne %2&#xa0;: il manque un deux-points après une clé. Ajoutez-le.</translation>
    </message>
    <message>
        <source>%1, line %2: a comma or a closing bracket is missing. Add it.</source>
        <translation>%1, ligne %2&#xa0;: il manque une virgule ou un crochet fermant. Ajoutez-le.</translation>
    </message>
    <message>
        <source>%1, line %2: this is not JSON. Correct the line.</source>
        <translation>%1, ligne %2&#xa0;: ceci n’est pas du JSON. Corrigez la ligne.</translation>
    </message>
    <message>
        <source>%1 is empty. Get a whole copy of it.</source>
        <translation>%1 est vide. Procurez-vous une copie complète.</translation>
    </message>
    <message>
        <source>%1 holds a git merge conflict in line %2. Resolve it, then open the file again.</source>
        <translation>%1 contient un conflit de fusion Git à la ligne %2. Résolvez-le, puis rouvrez le fichier.</translation>
    </message>
    <message>
        <source>%1, line %2: this is not UTF-8. Save the file as UTF-8.</source>
        <translation>%1, ligne %2&#xa0;: ceci n’est pas de l’UTF-8. Enregistrez le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>%1, line %2: the brackets nest too deeply. Remove some.</source>
        <translation>%1, ligne %2&#xa0;: les crochets sont trop imbriqués. Retirez-en.</translation>
    </message>
    <message>
        <source>%1 is JSON, but no object in braces. Choose another file.</source>
        <translation>%1 est du JSON, mais pas un objet entre accolades. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1, line %2: the key &quot;%3&quot; stands here a second time. Remove one of the two.</source>
        <translation>%1, ligne %2&#xa0;: la clé &quot;%3&quot; figure ici une seconde fois. Supprimez l’une des deux.</translation>
    </message>
    <message>
        <source>%1 leads out of the folder %2. Use a path inside that folder.</source>
        <translation>%1 mène hors du dossier %2. Utilisez un chemin à l’intérieur de ce dossier.</translation>
    </message>
    <message>
        <source>“%1” is no path to a file. Name a file inside %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un chemin de fichier. Indiquez un fichier à l’intérieur de %2.</translation>
    </message>
    <message>
        <source>The settings in %1 could not be understood and are now in %2. Askwell starts with its usual settings.</source>
        <translation>Les réglages de %1 n’ont pas pu être compris et se trouvent maintenant dans %2. Askwell démarre avec ses réglages habituels.</translation>
    </message>
    <message>
        <source>%1, line %2: this is not valid TOML. Mend that line.</source>
        <translation>%1, ligne %2&#xa0;: ce n’est pas du TOML valide. Corrigez cette ligne.</translation>
    </message>
    <message>
        <source>%1, line %2: the line has more than 400 dots, which is not read. Write it as several lines.</source>
        <translation>%1, ligne %2&#xa0;: la ligne a plus de 400 points et n’est pas lue. Écrivez-la en plusieurs lignes.</translation>
    </message>
    <message>
        <source>%1, line %2: the front matter uses an anchor or an alias (&amp; or *), which is not read. Write the value out or put it in quotes.</source>
        <translation>%1, ligne %2&#xa0;: le front matter utilise une ancre ou un alias (&amp; ou *), qui n’est pas lu. Écrivez la valeur en toutes lettres ou mettez-la entre guillemets.</translation>
    </message>
    <message>
        <source>%1, line %2: the front matter is not a list of keys and values. Write lines such as “id: my-framework”.</source>
        <translation>%1, ligne %2&#xa0;: le front matter n’est pas une liste de clés et de valeurs. Écrivez des lignes comme «&#xa0;id: my-framework&#xa0;».</translation>
    </message>
    <message>
        <source>%1, line %2: the front matter is nested more than 16 levels deep. Make it flatter.</source>
        <translation>%1, ligne %2&#xa0;: le front matter est imbriqué sur plus de 16 niveaux. Réduisez l’imbrication.</translation>
    </message>
    <message>
        <source>%1, line %2: the front matter gives the same key twice. Keep one of them.</source>
        <translation>%1, ligne %2&#xa0;: le front matter donne deux fois la même clé. N’en gardez qu’une.</translation>
    </message>
    <message>
        <source>%1, line %2: the front matter is longer than 16 KiB. Shorten it, or close it with a line of three hyphens.</source>
        <translation>%1, ligne %2&#xa0;: le front matter dépasse 16 Kio. Raccourcissez-le ou fermez-le par une ligne de trois traits d’union.</translation>
    </message>
    <message>
        <source>%1, line %2: the front matter is not valid YAML. Mend that line or remove the front matter.</source>
        <translation>%1, ligne %2&#xa0;: le front matter n’est pas du YAML valide. Corrigez cette ligne ou supprimez le front matter.</translation>
    </message>
    <message>
        <source>%1 was removed since it was read, so nothing was changed. Save it under another name, or save again to bring it back.</source>
        <translation>%1 a été supprimé depuis sa lecture&#xa0;: rien n’a été modifié. Enregistrez-le sous un autre nom, ou enregistrez de nouveau pour le rétablir.</translation>
    </message>
    <message>
        <source>%1 already exists, so nothing was changed. Choose another name.</source>
        <translation>%1 existe déjà&#xa0;: rien n’a été modifié. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was read, so nothing was changed. Look at the difference first, or read it again.</source>
        <translation>%1 a été modifié par un autre programme depuis sa lecture&#xa0;: rien n’a été changé. Regardez d’abord la différence, ou relisez-le.</translation>
    </message>
    <message>
        <source>%1 is done, but the disk could not confirm it. Check the disk, and keep a copy. The system says: %2</source>
        <translation>%1&#xa0;: c’est fait, mais le disque n’a pas pu le confirmer. Vérifiez le disque et gardez une copie. Le système indique&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, line %2: the page has no title. Begin it with a line such as “# Name of the framework”.</source>
        <translation>%1, ligne %2&#xa0;: la page n’a pas de titre. Commencez-la par une ligne comme «&#xa0;# Name of the framework&#xa0;».</translation>
    </message>
    <message>
        <source>%1, line %2: the page has no persistent context. Add a heading “Persistent Context (Put in `.cursor/rules.md`)” with the rules in a fenced block under it.</source>
        <translation>%1, ligne %2&#xa0;: la page n’a pas de contexte persistant. Ajoutez un titre «&#xa0;Persistent Context (Put in `.cursor/rules.md`)&#xa0;» et, dessous, les règles dans un bloc délimité.</translation>
    </message>
    <message>
        <source>%1, line %2: the page asks no question. Add a heading “User Prompt Template” with a fenced block under it that holds lines such as “Task:” and “[Describe the task.]”.</source>
        <translation>%1, ligne %2&#xa0;: la page ne pose aucune question. Ajoutez un titre «&#xa0;User Prompt Template&#xa0;» et, dessous, un bloc délimité avec des lignes comme «&#xa0;Task:&#xa0;» et «&#xa0;[Describe the task.]&#xa0;».</translation>
    </message>
    <message>
        <source>%1, line %2: the page asks more than 32 questions. Keep those that only the user can answer.</source>
        <translation>%1, ligne %2&#xa0;: la page pose plus de 32 questions. Gardez celles auxquelles seul l’utilisateur peut répondre.</translation>
    </message>
    <message>
        <source>%1: the id “%2” is used as “%3”: lower-case letters, digits and hyphens.</source>
        <translation>%1&#xa0;: l’id «&#xa0;%2&#xa0;» est utilisé sous la forme «&#xa0;%3&#xa0;»&#xa0;: minuscules, chiffres et traits d’union.</translation>
    </message>
    <message>
        <source>%1: the user prompt template holds text that belongs to no question: “%2”. Put it in brackets under a label.</source>
        <translation>%1&#xa0;: le modèle de prompt contient du texte qui n’appartient à aucune question&#xa0;: «&#xa0;%2&#xa0;». Mettez-le entre crochets sous un libellé.</translation>
    </message>
    <message>
        <source>%1: the user prompt template is empty or missing, so the questions are those of the filled example.</source>
        <translation>%1&#xa0;: le modèle de prompt est vide ou absent&#xa0;; les questions sont donc celles de l’exemple rempli.</translation>
    </message>
    <message>
        <source>%1: the label “%2” occurs twice in the user prompt template. Give each question its own.</source>
        <translation>%1&#xa0;: le libellé «&#xa0;%2&#xa0;» figure deux fois dans le modèle de prompt. Donnez à chaque question le sien.</translation>
    </message>
    <message>
        <source>%1: the label “%2” occurs twice in the filled example. Its texts are joined.</source>
        <translation>%1&#xa0;: le libellé «&#xa0;%2&#xa0;» figure deux fois dans l’exemple rempli. Ses textes sont réunis.</translation>
    </message>
    <message>
        <source>%1: the filled example has no answer under “%2”.</source>
        <translation>%1&#xa0;: l’exemple rempli n’a pas de réponse sous «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1, line %2: %n invisible or direction-changing character(s), the first one U+%3. An AI tool reads them though nobody sees them: remove them unless you know why they are there.</source>
        <translation>%1, ligne %2&#xa0;: %n caractère(s) invisible(s) ou changeant le sens d’écriture, le premier étant U+%3. Un outil d’IA les lit alors que personne ne les voit&#xa0;: supprimez-les, sauf si vous savez pourquoi ils sont là.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 KiB, too large for a framework page. Real ones have about 8 KB: shorten it, or choose another file.</source>
        <translation>%1 dépasse 64 Kio, trop pour une page de framework. Les vraies font environ 8 Ko&#xa0;: raccourcissez-la ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 has the same id as %2 (“%3”), which is used. Give one of them another id in its front matter, or remove it.</source>
        <translation>%1 a le même id que %2 («&#xa0;%3&#xa0;»), qui est utilisé. Donnez un autre id à l’une des deux dans son front matter, ou supprimez-la.</translation>
    </message>
    <message>
        <source>There is no folder for framework pages, because the environment names no home folder. Set HOME or XDG_DATA_HOME.</source>
        <translation>Il n’y a pas de dossier pour les pages de framework, car l’environnement ne désigne aucun dossier personnel. Définissez HOME ou XDG_DATA_HOME.</translation>
    </message>
    <message>
        <source>A framework page with the id “%1” exists already (%2). Replace it, or give the new page another id in its front matter.</source>
        <translation>Une page de framework avec l’id «&#xa0;%1&#xa0;» existe déjà (%2). Remplacez-la, ou donnez un autre id à la nouvelle page dans son front matter.</translation>
    </message>
    <message>
        <source>%1 stands where the page should go and holds something else. Rename or remove it, then add the page again.</source>
        <translation>%1 occupe la place prévue pour la page et contient autre chose. Renommez-le ou supprimez-le, puis ajoutez de nouveau la page.</translation>
    </message>
    <message>
        <source>%1, line %2: this line opens more than 100 lists inside one another. Remove the surplus list marks.</source>
        <translation>%1, ligne %2&#xa0;: cette ligne ouvre plus de 100 listes imbriquées. Retirez les marques de liste en trop.</translation>
    </message>
    <message>
        <source>%1, line %2: the fenced block that begins here is never closed. Close it with a line like the one that opens it, or fetch the page again if it was cut off.</source>
        <translation>%1, ligne %2&#xa0;: le bloc délimité qui commence ici n’est jamais fermé. Fermez-le par une ligne comme celle qui l’ouvre, ou récupérez de nouveau la page si elle a été tronquée.</translation>
    </message>
    <message>
        <source>%1, line %2: the file holds a NUL byte, so it is not a text file. Choose a Markdown page, saved as UTF-8.</source>
        <translation>%1, ligne %2&#xa0;: le fichier contient un octet NUL, ce n’est donc pas un fichier texte. Choisissez une page Markdown enregistrée en UTF-8.</translation>
    </message>
    <message>
        <source>%1, line %2: this is not UTF-8 text. Save the page as UTF-8.</source>
        <translation>%1, ligne %2&#xa0;: ce n’est pas du texte UTF-8. Enregistrez la page en UTF-8.</translation>
    </message>
    <message>
        <source>%1 is empty. Choose a framework page, or write one after the example in the documentation.</source>
        <translation>%1 est vide. Choisissez une page de framework, ou écrivez-en une d’après l’exemple de la documentation.</translation>
    </message>
    <message>
        <source>%1, line %2: the front matter begins here and never ends. Close it with a line of three hyphens.</source>
        <translation>%1, ligne %2&#xa0;: le front matter commence ici et ne finit jamais. Fermez-le par une ligne de trois traits d’union.</translation>
    </message>
    <message>
        <source>The page names no file for its rules. Use another target, or name one in its heading, such as “Persistent Context (Put in `.cursor/rules.md`)”.</source>
        <translation>La page n’indique aucun fichier pour ses règles. Utilisez une autre cible, ou indiquez-en un dans son titre, comme «&#xa0;Persistent Context (Put in `.cursor/rules.md`)&#xa0;».</translation>
    </message>
    <message>
        <source>The page wants its rules in “%1”, which is not a plain path inside the project. Use another target, or name a path such as `.cursor/rules.md` in the page.</source>
        <translation>La page veut ses règles dans «&#xa0;%1&#xa0;», qui n’est pas un chemin simple à l’intérieur du projet. Utilisez une autre cible, ou indiquez dans la page un chemin comme `.cursor/rules.md`.</translation>
    </message>
    <message>
        <source>The page wants its rules in “%1”, which lies in Git&apos;s own folder. Use another target, or name a path such as `.cursor/rules.md` in the page.</source>
        <translation>La page veut ses règles dans «&#xa0;%1&#xa0;», qui se trouve dans le dossier propre à Git. Utilisez une autre cible, ou indiquez dans la page un chemin comme `.cursor/rules.md`.</translation>
    </message>
    <message>
        <source>The page wants its rules in “%1”, which does not end in .md, .mdc or .txt. Use another target, or name a path such as `.cursor/rules.md` in the page.</source>
        <translation>La page veut ses règles dans «&#xa0;%1&#xa0;», qui ne finit pas par .md, .mdc ou .txt. Utilisez une autre cible, ou indiquez dans la page un chemin comme `.cursor/rules.md`.</translation>
    </message>
    <message>
        <source>“%1” was passed over: it is no repository of the cache.</source>
        <translation>«&#xa0;%1&#xa0;» a été ignoré&#xa0;: ce n’est pas un dépôt du cache.</translation>
    </message>
    <message>
        <source>“%1” was passed over: it is a link that leads out of the cache.</source>
        <translation>«&#xa0;%1&#xa0;» a été ignoré&#xa0;: c’est un lien qui mène hors du cache.</translation>
    </message>
    <message>
        <source>%1 was passed over: no revision of it has been downloaded to the end.</source>
        <translation>%1 a été ignoré&#xa0;: aucune révision n’en a été téléchargée entièrement.</translation>
    </message>
    <message>
        <source>The cache holds more than %1 folders; the others were passed over.</source>
        <translation>Le cache contient plus de %1 dossiers&#xa0;; les autres ont été ignorés.</translation>
    </message>
    <message>
        <source>The cache holds more than is read at once: cards and parameters of the last ones are missing.</source>
        <translation>Le cache contient plus que ce qui est lu en une fois&#xa0;: les fiches et les paramètres des derniers manquent.</translation>
    </message>
    <message>
        <source>%1 names “%2”, which is no absolute path, so it is not known where the Hugging Face cache is. Give it one that begins with a slash.</source>
        <translation>%1 indique «&#xa0;%2&#xa0;», qui n’est pas un chemin absolu&#xa0;: on ne sait donc pas où est le cache Hugging Face. Donnez-lui un chemin qui commence par une barre oblique.</translation>
    </message>
    <message>
        <source>It is not known where the Hugging Face cache is, because HOME names no folder. Set HOME to your home folder, or HF_HUB_CACHE to the cache.</source>
        <translation>On ne sait pas où est le cache Hugging Face, car HOME ne désigne aucun dossier. Définissez HOME sur votre dossier personnel, ou HF_HUB_CACHE sur le cache.</translation>
    </message>
    <message>
        <source>%1 does not allow commercial use.</source>
        <translation>%1 n’autorise pas l’usage commercial.</translation>
    </message>
    <message>
        <source>%1 does not allow commercial use; whether that reaches a model trained on the data is open, and Creative Commons reads it conservatively.</source>
        <translation>%1 n’autorise pas l’usage commercial&#xa0;; que cela s’étende à un modèle entraîné sur les données reste ouvert, et Creative Commons en fait une lecture prudente.</translation>
    </message>
    <message>
        <source>%1 says nothing of its terms. Read the licence text before use.</source>
        <translation>%1 ne dit rien de ses conditions. Lisez le texte de la licence avant usage.</translation>
    </message>
    <message>
        <source>%1 restricts some fields, and this looks like one. Read its Attachment A.</source>
        <translation>%1 restreint certains domaines, et celui-ci semble en être un. Lisez son Attachment A.</translation>
    </message>
    <message>
        <source>%1 wants a copy of the agreement, its notice and “Built with Llama” passed on; from 3.1 on, a name that begins with “Llama”.</source>
        <translation>%1 demande de transmettre une copie de l’accord, sa notice et «&#xa0;Built with Llama&#xa0;»&#xa0;; à partir de 3.1, un nom qui commence par «&#xa0;Llama&#xa0;».</translation>
    </message>
    <message>
        <source>%1 does not allow its outputs to improve another large language model.</source>
        <translation>%1 n’autorise pas l’usage de ses sorties pour améliorer un autre grand modèle de langage.</translation>
    </message>
    <message>
        <source>%1 binds models that were trained on its outputs: name and terms follow.</source>
        <translation>%1 lie les modèles entraînés sur ses sorties&#xa0;: le nom et les conditions suivent.</translation>
    </message>
    <message>
        <source>%1 grants no rights in its multimodal models to those who live or sit in the EU. Read its use policy.</source>
        <translation>%1 n’accorde aucun droit sur ses modèles multimodaux à ceux qui vivent ou sont établis dans l’UE. Lisez sa politique d’utilisation.</translation>
    </message>
    <message>
        <source>%1 wants a licence of its own for more than 700 million users a month.</source>
        <translation>%1 exige une licence particulière au-delà de 700 millions d’utilisateurs par mois.</translation>
    </message>
    <message>
        <source>%1 wants its use restrictions (Attachment A) passed on as terms that can be enforced.</source>
        <translation>%1 demande que ses restrictions d’usage (Attachment A) soient transmises comme conditions opposables.</translation>
    </message>
    <message>
        <source>%1 does not allow what is derived from it to be given out.</source>
        <translation>%1 n’autorise pas la diffusion de ce qui en est dérivé.</translation>
    </message>
    <message>
        <source>%1 wants the same licence for what is based on it; read conservatively, that reaches a model.</source>
        <translation>%1 exige la même licence pour ce qui s’en inspire&#xa0;; en lecture prudente, cela s’étend à un modèle.</translation>
    </message>
    <message>
        <source>%2 drops the terms of %1.</source>
        <translation>%2 abandonne les conditions de %1.</translation>
    </message>
    <message>
        <source>%1 wants its notice kept: name it in the model card.</source>
        <translation>%1 demande de conserver sa notice&#xa0;: mentionnez-la dans la carte de modèle.</translation>
    </message>
    <message>
        <source>%1 asks for the source of what is built on it when it is given out or, with AGPL and OSL, hosted; whether weights count is open.</source>
        <translation>%1 exige les sources de ce qui est construit dessus en cas de diffusion ou, avec AGPL et OSL, d’hébergement&#xa0;; que les poids comptent reste ouvert.</translation>
    </message>
    <message>
        <source>The local copy has no LICENSE file: %1 is a tag only. Look for the text.</source>
        <translation>La copie locale n’a pas de fichier LICENSE&#xa0;: %1 n’est qu’une étiquette. Cherchez le texte.</translation>
    </message>
    <message>
        <source>Access terms come on top of %1: each user accepted them on the Hub.</source>
        <translation>Des conditions d’accès s’ajoutent à %1&#xa0;: chaque utilisateur les a acceptées sur le Hub.</translation>
    </message>
    <message>
        <source>%1 and %2 code cannot be one program that is given out.</source>
        <translation>Du code sous %1 et du code sous %2 ne peuvent former un seul programme diffusé.</translation>
    </message>
    <message>
        <source>%1 was not read: it leads out of the project&apos;s folder.</source>
        <translation>%1 n’a pas été lu&#xa0;: il mène hors du dossier du projet.</translation>
    </message>
    <message>
        <source>%1 is no whole safetensors file. Download it again if the model is to be used.</source>
        <translation>%1 n’est pas un fichier safetensors complet. Téléchargez-le de nouveau si le modèle doit servir.</translation>
    </message>
    <message>
        <source>The header of %1 is too long to be read, so its parameters are not counted. Look at the model&apos;s page on the Hub.</source>
        <translation>L’en-tête de %1 est trop long pour être lu&#xa0;: ses paramètres ne sont pas comptés. Consultez la page du modèle sur le Hub.</translation>
    </message>
    <message>
        <source>%1: the job “%2” stands at two examples. Give each its own.</source>
        <translation>%1&#xa0;: la tâche «&#xa0;%2&#xa0;» figure dans deux exemples. Donnez à chacun la sienne.</translation>
    </message>
    <message>
        <source>%1: the question “%2” has no &quot;ask&quot;. Write how it is asked in plain words.</source>
        <translation>%1&#xa0;: la question «&#xa0;%2&#xa0;» n’a pas de &quot;ask&quot;. Écrivez en mots simples comment la poser.</translation>
    </message>
    <message>
        <source>%1: the question “%2” has no &quot;help&quot;. Write one line that helps to answer it.</source>
        <translation>%1&#xa0;: la question «&#xa0;%2&#xa0;» n’a pas de &quot;help&quot;. Écrivez une ligne qui aide à y répondre.</translation>
    </message>
    <message>
        <source>%1: the question “%2” has only one of &quot;weak&quot; and &quot;good&quot;. Write both or none.</source>
        <translation>%1&#xa0;: la question «&#xa0;%2&#xa0;» n’a qu’un des deux, &quot;weak&quot; ou &quot;good&quot;. Écrivez les deux ou aucun.</translation>
    </message>
    <message>
        <source>%1: the example “%2” stands here twice. Remove one of the two.</source>
        <translation>%1&#xa0;: l’exemple «&#xa0;%2&#xa0;» figure deux fois ici. Supprimez l’un des deux.</translation>
    </message>
    <message>
        <source>%1: what “%2” leads to is longer than %3 characters. Shorten it.</source>
        <translation>%1&#xa0;: ce à quoi mène «&#xa0;%2&#xa0;» dépasse %3 caractères. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>%1: “%2” has a &quot;job&quot;, but only examples of the first question (“%3”) have one. Remove it.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» a un &quot;job&quot;, mais seuls les exemples de la première question («&#xa0;%3&#xa0;») en ont un. Supprimez-le.</translation>
    </message>
    <message>
        <source>%1: “%2” goes with “%3”, which is the job of no example. Correct &quot;goesWith&quot;.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» va avec «&#xa0;%3&#xa0;», qui n’est la tâche d’aucun exemple. Corrigez &quot;goesWith&quot;.</translation>
    </message>
    <message>
        <source>%1: the tail of “%2” begins right after its last letter. Begin it with a space or a mark.</source>
        <translation>%1&#xa0;: la suite de «&#xa0;%2&#xa0;» commence juste après sa dernière lettre. Commencez-la par une espace ou un signe.</translation>
    </message>
    <message>
        <source>%1: the tail of “%2” holds braces that are no blank. Write blanks as {{name}}, with a letter right after the braces.</source>
        <translation>%1&#xa0;: la suite de «&#xa0;%2&#xa0;» contient des accolades qui ne forment pas un champ. Écrivez les champs sous la forme {{name}}, avec une lettre juste après les accolades.</translation>
    </message>
    <message>
        <source>%1: removing the clause of “%2” takes the page&apos;s words “%3” with it. Put a mark between the two.</source>
        <translation>%1&#xa0;: retirer la proposition de «&#xa0;%2&#xa0;» emporte les mots de la page «&#xa0;%3&#xa0;». Mettez un signe entre les deux.</translation>
    </message>
    <message>
        <source>%1: removing the clause of “%2” leaves “%3”. Write the tail so that a sentence is left.</source>
        <translation>%1&#xa0;: retirer la proposition de «&#xa0;%2&#xa0;» laisse «&#xa0;%3&#xa0;». Écrivez la suite de sorte qu’il reste une phrase.</translation>
    </message>
    <message>
        <source>%1: the blank “%2” has different defaults or choices. A name means one thing in a guide: rename one.</source>
        <translation>%1&#xa0;: le champ «&#xa0;%2&#xa0;» a des valeurs par défaut ou des choix différents. Un nom n’a qu’un sens dans un guide&#xa0;: renommez-en un.</translation>
    </message>
    <message>
        <source>%1: the blank “%2” is in a tail, but not in &quot;blanks&quot;. Add it with a hint.</source>
        <translation>%1&#xa0;: le champ «&#xa0;%2&#xa0;» est dans une suite, mais pas dans &quot;blanks&quot;. Ajoutez-le avec une indication.</translation>
    </message>
    <message>
        <source>%1: the blanks “%2” and “%3” differ only in capitals. Write them alike.</source>
        <translation>%1&#xa0;: les champs «&#xa0;%2&#xa0;» et «&#xa0;%3&#xa0;» ne diffèrent que par les majuscules. Écrivez-les de la même façon.</translation>
    </message>
    <message>
        <source>%1: no tail has the blank “%2”. Use it, or remove it from &quot;blanks&quot;.</source>
        <translation>%1&#xa0;: aucune suite n’a le champ «&#xa0;%2&#xa0;». Utilisez-le ou retirez-le de &quot;blanks&quot;.</translation>
    </message>
    <message>
        <source>%1: the blank “%2” has no &quot;hint&quot;. Write what one would fill in, as an example.</source>
        <translation>%1&#xa0;: le champ «&#xa0;%2&#xa0;» n’a pas de &quot;hint&quot;. Écrivez, comme exemple, ce que l’on y mettrait.</translation>
    </message>
    <message>
        <source>%1: the blank “%2” has no &quot;sample&quot;. Write a value with which its sentences can be tried.</source>
        <translation>%1&#xa0;: le champ «&#xa0;%2&#xa0;» n’a pas de &quot;sample&quot;. Écrivez une valeur avec laquelle essayer ses phrases.</translation>
    </message>
    <message>
        <source>%1: a value of the blank “%2” holds braces. Values are plain words: remove them.</source>
        <translation>%1&#xa0;: une valeur du champ «&#xa0;%2&#xa0;» contient des accolades. Les valeurs sont de simples mots&#xa0;: retirez-les.</translation>
    </message>
    <message>
        <source>%1 is the guide of “%2”, not of “%3”. Correct &quot;framework&quot;, or lay it beside its own page.</source>
        <translation>%1 est le guide de «&#xa0;%2&#xa0;», pas de «&#xa0;%3&#xa0;». Corrigez &quot;framework&quot;, ou placez-le à côté de sa propre page.</translation>
    </message>
    <message>
        <source>%1: the page “%2” asks no question “%3”. Correct its id, or remove it from the guide.</source>
        <translation>%1&#xa0;: la page «&#xa0;%2&#xa0;» ne pose pas de question «&#xa0;%3&#xa0;». Corrigez son id ou retirez-la du guide.</translation>
    </message>
    <message>
        <source>%1: the page has no example “%2” under “%3”. Write it as the page does, or remove it from the guide.</source>
        <translation>%1&#xa0;: la page n’a pas d’exemple «&#xa0;%2&#xa0;» sous «&#xa0;%3&#xa0;». Écrivez-le comme la page, ou retirez-le du guide.</translation>
    </message>
    <message>
        <source>%1 does not say whose guide it is. Add &quot;framework&quot; with the page&apos;s id.</source>
        <translation>%1 ne dit pas de quoi il est le guide. Ajoutez &quot;framework&quot; avec l’id de la page.</translation>
    </message>
    <message>
        <source>%1 guides no question. Add &quot;questions&quot; with one entry a question of the page.</source>
        <translation>%1 ne guide aucune question. Ajoutez &quot;questions&quot; avec une entrée par question de la page.</translation>
    </message>
    <message>
        <source>%1 is no guide: its &quot;format&quot; is not &quot;askwell-guide&quot;. Choose another file.</source>
        <translation>%1 n’est pas un guide&#xa0;: son &quot;format&quot; n’est pas &quot;askwell-guide&quot;. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 was written for a newer Askwell (format %2, this one knows %3). Update Askwell, or use an older copy of the guide.</source>
        <translation>%1 a été écrit pour un Askwell plus récent (format %2&#xa0;; celui-ci connaît %3). Mettez Askwell à jour ou utilisez une copie plus ancienne du guide.</translation>
    </message>
    <message>
        <source>%1: &quot;formatVersion&quot; must be a whole number from 1 on. Correct it in the file.</source>
        <translation>%1&#xa0;: &quot;formatVersion&quot; doit être un nombre entier à partir de 1. Corrigez-le dans le fichier.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; does not say which example of the page it is. Add &quot;example&quot; with its words.</source>
        <translation>%1&#xa0;: &quot;%2&quot; ne dit pas de quel exemple de la page il s’agit. Ajoutez &quot;example&quot; avec ses mots.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be a text. Correct it in the file.</source>
        <translation>%1&#xa0;: &quot;%2&quot; doit être un texte. Corrigez-le dans le fichier.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be an object in braces. Correct it in the file.</source>
        <translation>%1&#xa0;: &quot;%2&quot; doit être un objet entre accolades. Corrigez-le dans le fichier.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be a list in brackets. Correct it in the file.</source>
        <translation>%1&#xa0;: &quot;%2&quot; doit être une liste entre crochets. Corrigez-la dans le fichier.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; has more than %3 entries. Keep the best.</source>
        <translation>%1&#xa0;: &quot;%2&quot; a plus de %3 entrées. Gardez les meilleures.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is longer than %3 characters. Shorten it.</source>
        <translation>%1&#xa0;: &quot;%2&quot; dépasse %3 caractères. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; holds a line end or another control character. Write it in one line.</source>
        <translation>%1&#xa0;: &quot;%2&quot; contient une fin de ligne ou un autre caractère de contrôle. Écrivez-le sur une ligne.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; holds half a character. Write the character itself.</source>
        <translation>%1&#xa0;: &quot;%2&quot; contient la moitié d’un caractère. Écrivez le caractère lui-même.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; holds an invisible or direction-changing character, U+%3. An AI tool reads it though nobody sees it: remove it.</source>
        <translation>%1&#xa0;: &quot;%2&quot; contient un caractère invisible ou changeant le sens d’écriture, U+%3. Un outil d’IA le lit alors que personne ne le voit&#xa0;: supprimez-le.</translation>
    </message>
    <message>
        <source>%1 stands where the page&apos;s guide should go. Rename or remove it, then add the page again.</source>
        <translation>%1 occupe la place prévue pour le guide de la page. Renommez-le ou supprimez-le, puis ajoutez de nouveau la page.</translation>
    </message>
    <message>
        <source>This text could not be checked for secrets. Look at it before you copy it.</source>
        <translation>Ce texte n’a pas pu être vérifié pour les secrets. Relisez-le avant de le copier.</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Écrire %1</translation>
    </message>
    <message>
        <source>Ask for a model that knows %1</source>
        <translation>Demander un modèle qui connaît %1</translation>
    </message>
    <message>
        <source>Name another measure</source>
        <translation>Nommer une autre mesure</translation>
    </message>
    <message>
        <source>“%1” looks like a gap that is still to be filled in.</source>
        <translation>«&#xa0;%1&#xa0;» ressemble à une lacune encore à remplir.</translation>
    </message>
    <message>
        <source>Keep the terms of %1</source>
        <translation>Garder les conditions de %1</translation>
    </message>
    <message>
        <source>%1 B parameters with %2 need about %3 to %4 GB; there are %5 GB: it fits.</source>
        <translation>%1 Md de paramètres en %2 demandent environ %3 à %4&#xa0;Go&#xa0;; il y a %5&#xa0;Go&#xa0;: cela tient.</translation>
    </message>
    <message>
        <source>%1 B parameters with %2 need about %3 to %4 GB; there are %5 GB: it is tight.</source>
        <translation>%1 Md de paramètres en %2 demandent environ %3 à %4&#xa0;Go&#xa0;; il y a %5&#xa0;Go&#xa0;: c’est juste.</translation>
    </message>
    <message>
        <source>%1 B parameters with %2 need about %3 to %4 GB; there are %5 GB: it does not fit.</source>
        <translation>%1 Md de paramètres en %2 demandent environ %3 à %4&#xa0;Go&#xa0;; il y a %5&#xa0;Go&#xa0;: cela ne tient pas.</translation>
    </message>
    <message>
        <source>Ask for 4-bit weights</source>
        <translation>Demander des poids 4 bits</translation>
    </message>
    <message>
        <source>Ask for QLoRA</source>
        <translation>Demander QLoRA</translation>
    </message>
    <message>
        <source>Ask for a smaller model</source>
        <translation>Demander un modèle plus petit</translation>
    </message>
    <message>
        <source>Needed: %1 = %2 to %3 GB, at 1 GB = 2^30 bytes.</source>
        <translation>Nécessaire&#xa0;: %1 = %2 à %3&#xa0;Go, avec 1&#xa0;Go = 2^30 octets.</translation>
    </message>
    <message>
        <source>There: %1 × %2 = %3 GB.</source>
        <translation>Disponible&#xa0;: %1 × %2 = %3&#xa0;Go.</translation>
    </message>
    <message>
        <source>In it, the key-value cache: 2 × %1 layers × %2 heads × %3 × %4 tokens × %5 at once × 2 bytes = %6 GB.</source>
        <translation>Dont le cache clé-valeur&#xa0;: 2 × %1 couches × %2 têtes × %3 × %4 tokens × %5 à la fois × 2 octets = %6&#xa0;Go.</translation>
    </message>
    <message>
        <source>There: %1 GB.</source>
        <translation>Disponible&#xa0;: %1&#xa0;Go.</translation>
    </message>
    <message>
        <source>Activations, other programs and a longer context come on top.</source>
        <translation>Les activations, les autres programmes et un contexte plus long s’y ajoutent.</translation>
    </message>
    <message>
        <source>It fits where the high number leaves 15 % free, and does not where even the low one is more.</source>
        <translation>Cela tient si le nombre haut laisse 15&#xa0;% de libre, et ne tient pas si même le nombre bas dépasse.</translation>
    </message>
    <message>
        <source>Repair the characters</source>
        <translation>Réparer les caractères</translation>
    </message>
    <message>
        <source>Which kind of task is it?</source>
        <translation>De quel type de tâche s’agit-il&#xa0;?</translation>
    </message>
    <message>
        <source>Which language is the data in?</source>
        <translation>Dans quelle langue sont les données&#xa0;?</translation>
    </message>
    <message>
        <source>How will you know that it is good?</source>
        <translation>À quoi verrez-vous que c’est bon&#xa0;?</translation>
    </message>
    <message>
        <source>Name a measure</source>
        <translation>Nommer une mesure</translation>
    </message>
    <message>
        <source>%1, Askwell&apos;s record of the files that it wrote into this project, is damaged. Remove it: Askwell then takes those files for someone else&apos;s and asks before it replaces them.</source>
        <translation>%1, le registre des fichiers qu’Askwell a écrits dans ce projet, est endommagé. Supprimez-le&#xa0;: Askwell traitera alors ces fichiers comme ceux d’un autre et demandera avant de les remplacer.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Askwell. Update Askwell, or remove the file: Askwell then takes the files that it wrote for someone else&apos;s.</source>
        <translation>%1 a été écrit par un Askwell plus récent. Mettez Askwell à jour ou supprimez le fichier&#xa0;: Askwell traitera alors les fichiers qu’il a écrits comme ceux d’un autre.</translation>
    </message>
    <message>
        <source>A glob is empty. Give a pattern such as src/**/*.py.</source>
        <translation>Un glob est vide. Donnez un motif comme src/**/*.py.</translation>
    </message>
    <message>
        <source>The glob “%1” holds invisible characters. Type it again without them.</source>
        <translation>Le glob «&#xa0;%1&#xa0;» contient des caractères invisibles. Retapez-le sans eux.</translation>
    </message>
    <message>
        <source>The glob “%1” holds a quote or a backslash. Globs use / and no quotes.</source>
        <translation>Le glob «&#xa0;%1&#xa0;» contient un guillemet ou une barre oblique inverse. Les globs utilisent / et pas de guillemets.</translation>
    </message>
    <message>
        <source>The glob “%1” leaves the project. Give it relative to the project.</source>
        <translation>Le glob «&#xa0;%1&#xa0;» sort du projet. Donnez-le par rapport au projet.</translation>
    </message>
    <message>
        <source>The glob “%1” holds a comma, which this tool takes for the end of a pattern. Give its alternatives as separate globs.</source>
        <translation>Le glob «&#xa0;%1&#xa0;» contient une virgule, que cet outil prend pour la fin d’un motif. Donnez ses variantes comme globs séparés.</translation>
    </message>
    <message>
        <source>The glob “%1” cannot stand unquoted, and Cursor takes quotes for a part of it. Write it without [ ] { } # : and without ! &amp; | &gt; % @ - ? ~ in front.</source>
        <translation>Le glob «&#xa0;%1&#xa0;» ne peut rester sans guillemets, et Cursor prendrait ceux-ci pour une partie du glob. Écrivez-le sans [ ] { } # : et sans ! &amp; | &gt; % @ - ? ~ au début.</translation>
    </message>
    <message>
        <source>“%1” cannot be a file&apos;s name. Give a word such as my-rules.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être un nom de fichier. Donnez un mot comme my-rules.</translation>
    </message>
    <message>
        <source>“%1” cannot be a file&apos;s name everywhere. Leave out / \ : * ? &quot; &lt; &gt; | and invisible characters.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être un nom de fichier partout. Évitez / \ : * ? &quot; &lt; &gt; | et les caractères invisibles.</translation>
    </message>
    <message>
        <source>“%1” cannot be a file&apos;s name everywhere. Leave out dots and spaces at its ends.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être un nom de fichier partout. Évitez les points et les espaces aux extrémités.</translation>
    </message>
    <message>
        <source>“%1” names a device on Windows. Choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» désigne un périphérique sous Windows. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The name “%1” is too long for a file. Shorten it.</source>
        <translation>Le nom «&#xa0;%1&#xa0;» est trop long pour un fichier. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>Git ignores this file: it stays on this machine.</source>
        <translation>Git ignore ce fichier&#xa0;: il reste sur cette machine.</translation>
    </message>
    <message>
        <source>It has changes that are not committed.</source>
        <translation>Il a des modifications sans commit.</translation>
    </message>
    <message>
        <source>It is not in git yet.</source>
        <translation>Il n’est pas encore dans Git.</translation>
    </message>
    <message>
        <source>Git repository</source>
        <translation>Dépôt Git</translation>
    </message>
    <message>
        <source>Not a git repository</source>
        <translation>Pas un dépôt Git</translation>
    </message>
    <message>
        <source>“%1” cannot be a name in a Cursor link. Cursor takes letters A to Z, digits, dots, hyphens and underscores, at most %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être un nom dans un lien Cursor. Cursor accepte les lettres A à Z, les chiffres, les points, les traits d’union et les tirets bas, %2 au plus.</translation>
    </message>
    <message>
        <source>The link would take %1 characters, and Cursor takes at most %2. Copy the text instead and paste it into Cursor.</source>
        <translation>Le lien ferait %1 caractères, et Cursor en accepte %2 au plus. Copiez plutôt le texte et collez-le dans Cursor.</translation>
    </message>
    <message>
        <source>%1: line %2 begins Askwell&apos;s part, and no line ends it. Put the line &lt;!-- END:askwell --&gt; where it ends, or take line %2 out.</source>
        <translation>%1&#xa0;: la ligne %2 commence la partie d’Askwell, et aucune ligne ne la finit. Mettez la ligne &lt;!-- END:askwell --&gt; là où elle finit, ou retirez la ligne %2.</translation>
    </message>
    <message>
        <source>%1: line %2 ends Askwell&apos;s part, and no line begins it. Put the line &lt;!-- BEGIN:askwell --&gt; where it begins, or take line %2 out.</source>
        <translation>%1&#xa0;: la ligne %2 finit la partie d’Askwell, et aucune ligne ne la commence. Mettez la ligne &lt;!-- BEGIN:askwell --&gt; là où elle commence, ou retirez la ligne %2.</translation>
    </message>
    <message>
        <source>%1: line %2 ends Askwell&apos;s part before another marker stands in line %3. Leave one pair of markers, the begin first.</source>
        <translation>%1&#xa0;: la ligne %2 finit la partie d’Askwell avant un autre repère à la ligne %3. Laissez une seule paire de repères, le début en premier.</translation>
    </message>
    <message>
        <source>%1: line %2 begins Askwell&apos;s part, and line %3 begins it again before it ended. Leave one pair of markers.</source>
        <translation>%1&#xa0;: la ligne %2 commence la partie d’Askwell, et la ligne %3 la recommence avant sa fin. Laissez une seule paire de repères.</translation>
    </message>
    <message>
        <source>%1: Askwell&apos;s part stands in lines %2 to %3, and line %4 holds one more of its markers. Leave one pair of markers.</source>
        <translation>%1&#xa0;: la partie d’Askwell occupe les lignes %2 à %3, et la ligne %4 contient un autre de ses repères. Laissez une seule paire de repères.</translation>
    </message>
    <message>
        <source>%1 is UTF-16 text, into which Askwell does not write. Save it as UTF-8 first.</source>
        <translation>%1 est du texte UTF-16, dans lequel Askwell n’écrit pas. Enregistrez-le d’abord en UTF-8.</translation>
    </message>
    <message>
        <source>%1 holds NUL bytes, so it is no text that Askwell could add to. Save it as UTF-8 text first.</source>
        <translation>%1 contient des octets NUL&#xa0;: ce n’est pas un texte qu’Askwell puisse compléter. Enregistrez-le d’abord comme texte UTF-8.</translation>
    </message>
    <message>
        <source>The rules hold a line that marks the begin or the end of Askwell&apos;s part of a file. Take the line out of the rules.</source>
        <translation>Les règles contiennent une ligne qui marque le début ou la fin de la partie d’Askwell dans un fichier. Retirez cette ligne des règles.</translation>
    </message>
    <message>
        <source>The rules hold a NUL character. Take it out of the rules.</source>
        <translation>Les règles contiennent un caractère NUL. Retirez-le des règles.</translation>
    </message>
    <message>
        <source>%1 would be written twice, for %2 and for %3, with different texts. Choose one of them, or give one another name.</source>
        <translation>%1 serait écrit deux fois, pour %2 et pour %3, avec des textes différents. Choisissez l’un des deux, ou donnez un autre nom à l’un.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>à jour</translation>
    </message>
    <message>
        <source>written by Askwell, the rules changed since</source>
        <translation>écrit par Askwell, les règles ont changé depuis</translation>
    </message>
    <message>
        <source>written by Askwell, changed by someone else since</source>
        <translation>écrit par Askwell, modifié par quelqu’un d’autre depuis</translation>
    </message>
    <message>
        <source>written by someone else</source>
        <translation>écrit par quelqu’un d’autre</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>impossible à écrire</translation>
    </message>
    <message>
        <source>Askwell&apos;s part is new</source>
        <translation>la partie d’Askwell est nouvelle</translation>
    </message>
    <message>
        <source>Askwell&apos;s part is up to date</source>
        <translation>la partie d’Askwell est à jour</translation>
    </message>
    <message>
        <source>Askwell&apos;s part is as Askwell wrote it, the rules changed since</source>
        <translation>la partie d’Askwell est telle qu’Askwell l’a écrite, les règles ont changé depuis</translation>
    </message>
    <message>
        <source>Askwell&apos;s part was changed by someone else since</source>
        <translation>la partie d’Askwell a été modifiée par quelqu’un d’autre depuis</translation>
    </message>
    <message>
        <source>Askwell&apos;s part was written by another project or copy</source>
        <translation>la partie d’Askwell a été écrite par un autre projet ou une autre copie</translation>
    </message>
    <message>
        <source>Another Askwell is saving into %1. Try again in a moment.</source>
        <translation>Un autre Askwell enregistre dans %1. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>%1 hides this file from %2. The line %3 in %1 would bring it in.</source>
        <translation>%1 masque ce fichier à %2. La ligne %3 dans %1 le ferait lire.</translation>
    </message>
    <message>
        <source>%1 hides this file from %2.</source>
        <translation>%1 masque ce fichier à %2.</translation>
    </message>
    <message>
        <source>%1 hides %2 from %3. The line %4 in %1 would bring it in.</source>
        <translation>%1 masque %2 à %3. La ligne %4 dans %1 le ferait lire.</translation>
    </message>
    <message>
        <source>%1 hides %2 from %3.</source>
        <translation>%1 masque %2 à %3.</translation>
    </message>
    <message>
        <source>%1 names %2: Aider reads it here.</source>
        <translation>%1 nomme %2&#xa0;: Aider le lit ici.</translation>
    </message>
    <message>
        <source>No %1 here names %2: Aider reads it only when told to.</source>
        <translation>Aucun %1 ici ne nomme %2&#xa0;: Aider ne le lit que si on le lui dit.</translation>
    </message>
    <message>
        <source>%1 names other files: Gemini CLI does not read %2 here.</source>
        <translation>%1 nomme d’autres fichiers&#xa0;: Gemini CLI ne lit pas %2 ici.</translation>
    </message>
    <message>
        <source>Gets these rules twice, from this file and another of them: %1.</source>
        <translation>Reçoit ces règles deux fois, de ce fichier et d’un autre parmi eux&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Will be read: yes.</source>
        <translation>Sera lu&#xa0;: oui.</translation>
    </message>
    <message>
        <source>Will be read: only if …</source>
        <translation>Sera lu&#xa0;: seulement si …</translation>
    </message>
    <message>
        <source>Will be read: not documented.</source>
        <translation>Sera lu&#xa0;: non documenté.</translation>
    </message>
    <message>
        <source>The file for %1 (%2) always applies: it knows no globs. Leave the globs out, or choose another file.</source>
        <translation>Le fichier pour %1 (%2) s’applique toujours&#xa0;: il ne connaît pas de globs. Omettez les globs ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>No file is chosen yet. Choose where it should go.</source>
        <translation>Aucun fichier n’est encore choisi. Choisissez où cela doit aller.</translation>
    </message>
    <message>
        <source>There is no prompt to save yet. Answer the questions first.</source>
        <translation>Il n’y a pas encore de prompt à enregistrer. Répondez d’abord aux questions.</translation>
    </message>
    <message>
        <source>The biggest sections, in lines: %1.</source>
        <translation>Les plus grandes sections, en lignes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The biggest sections, in bytes: %1.</source>
        <translation>Les plus grandes sections, en octets&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The biggest sections, in characters: %1.</source>
        <translation>Les plus grandes sections, en caractères&#xa0;: %1.</translation>
    </message>
    <message>
        <source>About %1 tokens.</source>
        <translation>Environ %1 tokens.</translation>
    </message>
    <message>
        <source>There is no folder %1. Choose the project&apos;s folder.</source>
        <translation>Il n’y a pas de dossier %1. Choisissez le dossier du projet.</translation>
    </message>
    <message>
        <source>%1 is a file. Choose the project&apos;s folder.</source>
        <translation>%1 est un fichier. Choisissez le dossier du projet.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be entered: permission is missing. Change its permissions, or choose another folder.</source>
        <translation>Impossible d’entrer dans le dossier %1&#xa0;: la permission manque. Changez ses permissions ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The text is larger than %1. Take back a shorter one, such as one prompt or one rules file.</source>
        <translation>Le texte dépasse %1. Reprenez-en un plus court, comme un seul prompt ou un seul fichier de règles.</translation>
    </message>
    <message>
        <source>%1 is no text in UTF-8: it holds NUL bytes. Save it as UTF-8, or choose another file.</source>
        <translation>%1 n’est pas un texte UTF-8&#xa0;: il contient des octets NUL. Enregistrez-le en UTF-8 ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 is no text in UTF-8. Save it as UTF-8, or choose another file.</source>
        <translation>%1 n’est pas un texte UTF-8. Enregistrez-le en UTF-8 ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The framework page asks for this file; Cursor&apos;s documentation does not list it.</source>
        <translation>La page de framework demande ce fichier&#xa0;; la documentation de Cursor ne le mentionne pas.</translation>
    </message>
    <message>
        <source>%1 lines; Cursor advises at most 500 a rule.</source>
        <translation>%1 lignes&#xa0;; Cursor conseille 500 au plus par règle.</translation>
    </message>
    <message>
        <source>Cursor reads the .mdc files in .cursor/rules.</source>
        <translation>Cursor lit les fichiers .mdc dans .cursor/rules.</translation>
    </message>
    <message>
        <source>Cursor offers it in the chat when you type / and the file&apos;s name.</source>
        <translation>Cursor le propose dans le chat quand on tape / et le nom du fichier.</translation>
    </message>
    <message>
        <source>%1 lines; Claude Code advises under 200 a file.</source>
        <translation>%1 lignes&#xa0;; Claude Code conseille moins de 200 par fichier.</translation>
    </message>
    <message>
        <source>Claude Code reads the .md files in .claude/rules.</source>
        <translation>Claude Code lit les fichiers .md dans .claude/rules.</translation>
    </message>
    <message>
        <source>%1 characters; Copilot&apos;s code review reads only the first 4,000, its chat all.</source>
        <translation>%1 caractères&#xa0;; la revue de code de Copilot ne lit que les 4&#xa0;000 premiers, son chat les lit tous.</translation>
    </message>
    <message>
        <source>%1 lines; GitHub advises at most about 1,000 a file.</source>
        <translation>%1 lignes&#xa0;; GitHub conseille environ 1&#xa0;000 au plus par fichier.</translation>
    </message>
    <message>
        <source>Copilot reads it when it works on a file that applyTo matches.</source>
        <translation>Copilot le lit quand il travaille sur un fichier auquel applyTo correspond.</translation>
    </message>
    <message>
        <source>%1 characters; Devin takes 12,000 a rule.</source>
        <translation>%1 caractères&#xa0;; Devin en accepte 12&#xa0;000 par règle.</translation>
    </message>
    <message>
        <source>Devin, called Windsurf until June 2026, reads the .md files in .devin/rules.</source>
        <translation>Devin, nommé Windsurf jusqu’en juin 2026, lit les fichiers .md dans .devin/rules.</translation>
    </message>
    <message>
        <source>Cline reads the .md files in .clinerules.</source>
        <translation>Cline lit les fichiers .md dans .clinerules.</translation>
    </message>
    <message>
        <source>Junie reads the .md files in .junie/rules where the project has no .junie/AGENTS.md.</source>
        <translation>Junie lit les fichiers .md dans .junie/rules si le projet n’a pas de .junie/AGENTS.md.</translation>
    </message>
    <message>
        <source>Kiro reads the .md files in .kiro/steering.</source>
        <translation>Kiro lit les fichiers .md dans .kiro/steering.</translation>
    </message>
    <message>
        <source>%1 bytes; Codex reads at most 32,768 of all AGENTS.md from the project&apos;s root to its folder.</source>
        <translation>%1 octets&#xa0;; Codex lit 32&#xa0;768 octets au plus de tous les AGENTS.md, de la racine du projet à son dossier.</translation>
    </message>
    <message>
        <source>Codex, Cursor, Copilot, Devin, Cline, Kiro and others read AGENTS.md. Claude Code reads it where there is no CLAUDE.md, Gemini where its settings name it.</source>
        <translation>Codex, Cursor, Copilot, Devin, Cline, Kiro et d’autres lisent AGENTS.md. Claude Code le lit s’il n’y a pas de CLAUDE.md, Gemini si ses réglages le nomment.</translation>
    </message>
    <message>
        <source>Claude Code reads CLAUDE.md; Cursor reads it too, beside its own rules.</source>
        <translation>Claude Code lit CLAUDE.md&#xa0;; Cursor le lit aussi, à côté de ses propres règles.</translation>
    </message>
    <message>
        <source>Copilot reads .github/copilot-instructions.md in its chat, its agent and its review.</source>
        <translation>Copilot lit .github/copilot-instructions.md dans son chat, son agent et sa revue.</translation>
    </message>
    <message>
        <source>Gemini CLI reads GEMINI.md, unless context.fileName in its settings names others.</source>
        <translation>Gemini CLI lit GEMINI.md, sauf si context.fileName dans ses réglages en nomme d’autres.</translation>
    </message>
    <message>
        <source>Zed reads .rules before all others, and then none of the others.</source>
        <translation>Zed lit .rules avant tous les autres, et alors aucun des autres.</translation>
    </message>
    <message>
        <source>Aider reads CONVENTIONS.md only where .aider.conf.yml says read: CONVENTIONS.md, or after /read CONVENTIONS.md.</source>
        <translation>Aider ne lit CONVENTIONS.md que si .aider.conf.yml contient read: CONVENTIONS.md, ou après /read CONVENTIONS.md.</translation>
    </message>
    <message>
        <source>Whether a tool reads it depends on where you put it and on what you tell the tool.</source>
        <translation>Qu’un outil le lise dépend de l’endroit où vous le mettez et de ce que vous dites à l’outil.</translation>
    </message>
    <message>
        <source>The backup of %1, %2, is damaged. Nothing was undone: restore the file from the project&apos;s own history.</source>
        <translation>La sauvegarde de %1, %2, est endommagée. Rien n’a été annulé&#xa0;: restaurez le fichier depuis l’historique du projet.</translation>
    </message>
    <message>
        <source>%1 has just been changed by someone else. Undo again to go on.</source>
        <translation>%1 vient d’être modifié par quelqu’un d’autre. Annulez de nouveau pour continuer.</translation>
    </message>
    <message>
        <source>Changed since Askwell wrote them: %1. Nothing was undone: your changes would be lost.</source>
        <translation>Modifiés depuis qu’Askwell les a écrits&#xa0;: %1. Rien n’a été annulé&#xa0;: vos modifications seraient perdues.</translation>
    </message>
    <message>
        <source>There is nothing to undo: no save into %1 is recorded.</source>
        <translation>Rien à annuler&#xa0;: aucun enregistrement dans %1 n’est consigné.</translation>
    </message>
    <message>
        <source>%1 holds words of someone else. Look at what will change, then agree to replace it.</source>
        <translation>%1 contient des mots de quelqu’un d’autre. Regardez ce qui va changer, puis acceptez de le remplacer.</translation>
    </message>
    <message>
        <source>%1 has changed since Askwell looked at it. Nothing was written: look again at what will change.</source>
        <translation>%1 a changé depuis qu’Askwell l’a examiné. Rien n’a été écrit&#xa0;: regardez de nouveau ce qui va changer.</translation>
    </message>
    <message>
        <source>%1 These files were written already and could not be put back: %2. Undo puts them back once the cause is gone.</source>
        <translation>%1 Ces fichiers étaient déjà écrits et n’ont pas pu être remis en l’état&#xa0;: %2. Annuler les rétablira une fois la cause écartée.</translation>
    </message>
    <message>
        <source>%1 is no draft of Askwell.</source>
        <translation>%1 n’est pas un brouillon d’Askwell.</translation>
    </message>
    <message>
        <source>A draft could not be read and was set aside as %1. Open that file in a text editor to get its words back.</source>
        <translation>Un brouillon n’a pas pu être lu et a été mis de côté sous %1. Ouvrez ce fichier dans un éditeur de texte pour en récupérer les mots.</translation>
    </message>
    <message>
        <source>The draft %1 was written by a newer Askwell and stays where it is. Update Askwell to open it.</source>
        <translation>Le brouillon %1 a été écrit par un Askwell plus récent et reste où il est. Mettez Askwell à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>The history in %1 was written by a newer Askwell and stays as it is. Update Askwell to see it.</source>
        <translation>L’historique dans %1 a été écrit par un Askwell plus récent et reste tel quel. Mettez Askwell à jour pour le voir.</translation>
    </message>
    <message>
        <source>The history in %1 could not be understood and is now in %2. A new one begins.</source>
        <translation>L’historique dans %1 n’a pas pu être compris et se trouve maintenant dans %2. Un nouveau commence.</translation>
    </message>
    <message>
        <source>The history in %1 cannot be changed. Look at the file&apos;s permissions.</source>
        <translation>L’historique dans %1 ne peut pas être modifié. Vérifiez les permissions du fichier.</translation>
    </message>
    <message>
        <source>The text is not kept in the history: it is larger than %1, which is the most that the history holds.</source>
        <translation>Le texte n’est pas conservé dans l’historique&#xa0;: il dépasse %1, le maximum que l’historique contient.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be a time like 2026-01-31T12:00:00Z. Correct it in the file.</source>
        <translation>%1&#xa0;: &quot;%2&quot; doit être une heure comme 2026-01-31T12:00:00Z. Corrigez-la dans le fichier.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be a list of texts. Correct it in the file.</source>
        <translation>%1&#xa0;: &quot;%2&quot; doit être une liste de textes. Corrigez-la dans le fichier.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be concise, full or chosen. Correct it in the file.</source>
        <translation>%1&#xa0;: &quot;%2&quot; doit valoir concise, full ou chosen. Corrigez-le dans le fichier.</translation>
    </message>
    <message>
        <source>%1: the answer &quot;%2&quot; of the prompt &quot;%3&quot; is larger than %4. Shorten it.</source>
        <translation>%1&#xa0;: la réponse «&#xa0;%2&#xa0;» du prompt «&#xa0;%3&#xa0;» dépasse %4. Raccourcissez-la.</translation>
    </message>
    <message>
        <source>%1 is no Askwell project: its &quot;format&quot; is not &quot;askwell-profile&quot;. Choose another file.</source>
        <translation>%1 n’est pas un projet Askwell&#xa0;: son &quot;format&quot; n’est pas &quot;askwell-profile&quot;. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1: &quot;formatVersion&quot; must be a whole number, 1 or more. Correct it in the file.</source>
        <translation>%1&#xa0;: &quot;formatVersion&quot; doit être un nombre entier, 1 ou plus. Corrigez-le dans le fichier.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Askwell (format %2, this one knows %3). It is open for reading only; update Askwell to change it.</source>
        <translation>%1 a été écrit par un Askwell plus récent (format %2&#xa0;; celui-ci connaît %3). Il est ouvert en lecture seule&#xa0;; mettez Askwell à jour pour le modifier.</translation>
    </message>
    <message>
        <source>The project &quot;%1&quot; is larger than %2, so it cannot be saved. Remove some prompts, or shorten their answers.</source>
        <translation>Le projet «&#xa0;%1&#xa0;» dépasse %2 et ne peut donc pas être enregistré. Retirez des prompts ou raccourcissez leurs réponses.</translation>
    </message>
    <message>
        <source>There is no project &quot;%1&quot;. List the projects to see their names.</source>
        <translation>Il n’y a pas de projet «&#xa0;%1&#xa0;». Listez les projets pour voir leurs noms.</translation>
    </message>
    <message>
        <source>There is no folder for projects, because the environment names no home folder. Set HOME or XDG_DATA_HOME.</source>
        <translation>Il n’y a pas de dossier pour les projets, car l’environnement ne désigne aucun dossier personnel. Définissez HOME ou XDG_DATA_HOME.</translation>
    </message>
    <message>
        <source>%1 must end in .askwell, so that it is known as a project. Change its name.</source>
        <translation>%1 doit finir par .askwell pour être reconnu comme projet. Changez son nom.</translation>
    </message>
    <message>
        <source>The project &quot;%1&quot; is no longer in the trash.</source>
        <translation>Le projet «&#xa0;%1&#xa0;» n’est plus dans la corbeille.</translation>
    </message>
    <message>
        <source>The folder %1 holds no .askwell file. Name a project or its file.</source>
        <translation>Le dossier %1 ne contient aucun fichier .askwell. Indiquez un projet ou son fichier.</translation>
    </message>
    <message>
        <source>Several projects are named &quot;%1&quot;. Name one by its id: %2.</source>
        <translation>Plusieurs projets se nomment «&#xa0;%1&#xa0;». Indiquez-en un par son id&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The folder %1 holds several project files. Name one: %2.</source>
        <translation>Le dossier %1 contient plusieurs fichiers de projet. Indiquez-en un&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>%n ligne omise</numerusform>
            <numerusform>%n lignes omises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for your agreement: %n file(s).</source>
        <translation>
            <numerusform>En attente de votre accord&#xa0;: %n fichier.</numerusform>
            <numerusform>En attente de votre accord&#xa0;: %n fichiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not to be written: %n file(s).</source>
        <translation>
            <numerusform>À ne pas écrire&#xa0;: %n fichier.</numerusform>
            <numerusform>À ne pas écrire&#xa0;: %n fichiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n file(s)</source>
        <translation>
            <numerusform>Enregistrer %n fichier</numerusform>
            <numerusform>Enregistrer %n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to save yet. Write an answer first.</source>
        <translation>Il n’y a encore rien à enregistrer. Écrivez d’abord une réponse.</translation>
    </message>
    <message>
        <source>This looks like a secret (%1, %2). Replace it with the name of an environment variable.</source>
        <translation>Ceci ressemble à un secret (%1, %2). Remplacez-le par le nom d’une variable d’environnement.</translation>
    </message>
    <message>
        <source>A secret: a key, token or password</source>
        <translation>Un secret&#xa0;: une clé, un jeton ou un mot de passe</translation>
    </message>
    <message>
        <source>Secrets of shapes that the table does not know.</source>
        <translation>Les secrets de formes que la table ne connaît pas.</translation>
    </message>
    <message>
        <source>Replace it with %3</source>
        <translation>Remplacer par %3</translation>
    </message>
    <message>
        <source>“%1” is still to be filled in.</source>
        <translation>«&#xa0;%1&#xa0;» reste à remplir.</translation>
    </message>
    <message>
        <source>The page&apos;s own placeholder, or an open blank</source>
        <translation>Le texte indicatif de la page, ou un champ non rempli</translation>
    </message>
    <message>
        <source>Gaps that look like ordinary words.</source>
        <translation>Les lacunes qui ressemblent à des mots ordinaires.</translation>
    </message>
    <message>
        <source>“%1” looks like personal data. Replace it with a made-up value.</source>
        <translation>«&#xa0;%1&#xa0;» ressemble à une donnée personnelle. Remplacez-la par une valeur inventée.</translation>
    </message>
    <message>
        <source>Personal data pasted: an e-mail address, a phone, account or card number</source>
        <translation>Données personnelles collées&#xa0;: une adresse e-mail, un numéro de téléphone, de compte ou de carte</translation>
    </message>
    <message>
        <source>Names, street addresses, and numbers without a telling form.</source>
        <translation>Les noms, les adresses postales et les numéros sans forme reconnaissable.</translation>
    </message>
    <message>
        <source>Write a made-up value</source>
        <translation>Écrire une valeur inventée</translation>
    </message>
    <message>
        <source>“%1” is personal data. Say how it is handled.</source>
        <translation>«&#xa0;%1&#xa0;» est une donnée personnelle. Dites comment elle est traitée.</translation>
    </message>
    <message>
        <source>Personal data is the subject, and nothing says how it is handled</source>
        <translation>Il s’agit de données personnelles, et rien ne dit comment elles sont traitées</translation>
    </message>
    <message>
        <source>Whether the handling that is named is enough.</source>
        <translation>Si le traitement indiqué suffit.</translation>
    </message>
    <message>
        <source>Ask for a plan</source>
        <translation>Demander un plan</translation>
    </message>
    <message>
        <source>“%1” is a regulated field. Name the rules that apply and who reviews decisions.</source>
        <translation>«&#xa0;%1&#xa0;» est un domaine réglementé. Nommez les règles applicables et qui relit les décisions.</translation>
    </message>
    <message>
        <source>A regulated field, without its rules or who reviews</source>
        <translation>Un domaine réglementé, sans ses règles ou sans relecteur</translation>
    </message>
    <message>
        <source>Which rules apply.</source>
        <translation>Quelles règles s’appliquent.</translation>
    </message>
    <message>
        <source>Ask for both</source>
        <translation>Demander les deux</translation>
    </message>
    <message>
        <source>The pipeline %1 was removed in Transformers v5. Load the model with its AutoModel class, or pin transformers&lt;5.</source>
        <translation>Le pipeline %1 a été retiré dans Transformers v5. Chargez le modèle avec sa classe AutoModel, ou fixez transformers&lt;5.</translation>
    </message>
    <message>
        <source>A pipeline that Transformers v5 removed</source>
        <translation>Un pipeline que Transformers v5 a retiré</translation>
    </message>
    <message>
        <source>Which version is installed, where neither text nor project says.</source>
        <translation>Quelle version est installée, si ni le texte ni le projet ne le disent.</translation>
    </message>
    <message>
        <source>Ask for what v5 has</source>
        <translation>Demander ce qu’a la v5</translation>
    </message>
    <message>
        <source>%1 was removed or renamed. Use %2.</source>
        <translation>%1 a été retiré ou renommé. Utilisez %2.</translation>
    </message>
    <message>
        <source>A name or argument that was removed or renamed</source>
        <translation>Un nom ou un argument retiré ou renommé</translation>
    </message>
    <message>
        <source>Names outside its table.</source>
        <translation>Les noms hors de sa table.</translation>
    </message>
    <message>
        <source>Ask for the new names</source>
        <translation>Demander les nouveaux noms</translation>
    </message>
    <message>
        <source>%1: Transformers v5 has PyTorch classes only.</source>
        <translation>%1&#xa0;: Transformers v5 n’a que des classes PyTorch.</translation>
    </message>
    <message>
        <source>TensorFlow and Flax classes of Transformers</source>
        <translation>Classes TensorFlow et Flax de Transformers</translation>
    </message>
    <message>
        <source>TensorFlow models of other libraries, which go on.</source>
        <translation>Les modèles TensorFlow d’autres bibliothèques, qui continuent.</translation>
    </message>
    <message>
        <source>Ask for PyTorch</source>
        <translation>Demander PyTorch</translation>
    </message>
    <message>
        <source>datasets 4 no longer runs loading scripts. Use Parquet or another data-only form.</source>
        <translation>datasets 4 n’exécute plus de scripts de chargement. Utilisez Parquet ou un autre format de données seules.</translation>
    </message>
    <message>
        <source>Loading scripts, which datasets no longer runs</source>
        <translation>Scripts de chargement, que datasets n’exécute plus</translation>
    </message>
    <message>
        <source>Repositories that hold such a script.</source>
        <translation>Les dépôts qui contiennent un tel script.</translation>
    </message>
    <message>
        <source>Ask for Parquet</source>
        <translation>Demander Parquet</translation>
    </message>
    <message>
        <source>“%1” runs code from the repository or a pickle.</source>
        <translation>«&#xa0;%1&#xa0;» exécute du code du dépôt ou un pickle.</translation>
    </message>
    <message>
        <source>A way of loading that runs code</source>
        <translation>Un mode de chargement qui exécute du code</translation>
    </message>
    <message>
        <source>What the files hold.</source>
        <translation>Ce que contiennent les fichiers.</translation>
    </message>
    <message>
        <source>Ask for safe loading</source>
        <translation>Demander un chargement sûr</translation>
    </message>
    <message>
        <source>“%1” cannot be checked. Give a number.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être vérifié. Donnez un nombre.</translation>
    </message>
    <message>
        <source>An open-ended quality goal</source>
        <translation>Un objectif de qualité sans limite précise</translation>
    </message>
    <message>
        <source>Whether the number is the right one.</source>
        <translation>Si le nombre est le bon.</translation>
    </message>
    <message>
        <source>Give a number</source>
        <translation>Donner un nombre</translation>
    </message>
    <message>
        <source>“%1” names no number to start from or to reach.</source>
        <translation>«&#xa0;%1&#xa0;» n’indique aucun nombre de départ ni d’arrivée.</translation>
    </message>
    <message>
        <source>“Improve” or “reduce” without a number</source>
        <translation>«&#xa0;Improve&#xa0;» ou «&#xa0;reduce&#xa0;» sans nombre</translation>
    </message>
    <message>
        <source>Numbers written as words other than half, a third and twice.</source>
        <translation>Les nombres en toutes lettres autres que half, a third et twice.</translation>
    </message>
    <message>
        <source>Give numbers</source>
        <translation>Donner des nombres</translation>
    </message>
    <message>
        <source>Accuracy hides rare classes. Ask for macro-F1 or PR-AUC as well.</source>
        <translation>L’accuracy masque les classes rares. Demandez aussi la macro-F1 ou la PR-AUC.</translation>
    </message>
    <message>
        <source>Accuracy on imbalanced data</source>
        <translation>Accuracy sur des données déséquilibrées</translation>
    </message>
    <message>
        <source>Imbalance that the text does not mention.</source>
        <translation>Le déséquilibre que le texte ne mentionne pas.</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>Le demander</translation>
    </message>
    <message>
        <source>%1 does not measure %2.</source>
        <translation>%1 ne mesure pas %2.</translation>
    </message>
    <message>
        <source>A metric of another kind of task</source>
        <translation>Une métrique d’un autre type de tâche</translation>
    </message>
    <message>
        <source>Whether a fitting metric is the right one.</source>
        <translation>Si une métrique adaptée est la bonne.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>Ledger: baseline</source>
        <translation>Relevé&#xa0;: baseline</translation>
    </message>
    <message>
        <source>“%1” lets test data into training. Tune on validation data and look at the test set once.</source>
        <translation>«&#xa0;%1&#xa0;» laisse entrer des données de test dans l’entraînement. Réglez sur les données de validation et ne regardez le jeu de test qu’une fois.</translation>
    </message>
    <message>
        <source>Training or tuning on test data</source>
        <translation>Entraînement ou réglage sur les données de test</translation>
    </message>
    <message>
        <source>Duplicates between splits, groups that overlap, and features that give the answer away.</source>
        <translation>Les doublons entre parties, les groupes qui se recoupent et les variables qui trahissent la réponse.</translation>
    </message>
    <message>
        <source>Ask for a clean split</source>
        <translation>Demander un découpage propre</translation>
    </message>
    <message>
        <source>“%1” lets the future into training. Split by time.</source>
        <translation>«&#xa0;%1&#xa0;» laisse entrer le futur dans l’entraînement. Découpez selon le temps.</translation>
    </message>
    <message>
        <source>A random split of a time series</source>
        <translation>Un découpage aléatoire d’une série temporelle</translation>
    </message>
    <message>
        <source>Data with an order in time that the text does not mention.</source>
        <translation>Les données ordonnées dans le temps que le texte ne mentionne pas.</translation>
    </message>
    <message>
        <source>Ask for a split by time</source>
        <translation>Demander un découpage temporel</translation>
    </message>
    <message>
        <source>%1 examples are few for full fine-tuning of %2 B parameters. Consider LoRA, SetFit or a frozen encoder.</source>
        <translation>%1 exemples, c’est peu pour le fine-tuning complet de %2 Md de paramètres. Envisagez LoRA, SetFit ou un encodeur gelé.</translation>
    </message>
    <message>
        <source>Few examples for full fine-tuning of a large model</source>
        <translation>Peu d’exemples pour le fine-tuning complet d’un grand modèle</translation>
    </message>
    <message>
        <source>How alike the examples are.</source>
        <translation>À quel point les exemples se ressemblent.</translation>
    </message>
    <message>
        <source>Ask for a lighter method</source>
        <translation>Demander une méthode plus légère</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Découpage</translation>
    </message>
    <message>
        <source>Ledger: split</source>
        <translation>Relevé&#xa0;: découpage</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Ledger: dataset</source>
        <translation>Relevé&#xa0;: jeu de données</translation>
    </message>
    <message>
        <source>“%1” needs a reason. A pretrained model is the usual start.</source>
        <translation>«&#xa0;%1&#xa0;» demande une raison. Un modèle préentraîné est le départ habituel.</translation>
    </message>
    <message>
        <source>Training from scratch without a reason</source>
        <translation>Entraînement de zéro sans raison</translation>
    </message>
    <message>
        <source>Whether the reason holds.</source>
        <translation>Si la raison tient.</translation>
    </message>
    <message>
        <source>Ask for a start</source>
        <translation>Demander un départ</translation>
    </message>
    <message>
        <source>%1 has no revision.</source>
        <translation>%1 n’a pas de révision.</translation>
    </message>
    <message>
        <source>A model or dataset without its revision</source>
        <translation>Un modèle ou un jeu de données sans sa révision</translation>
    </message>
    <message>
        <source>Whether the revision exists.</source>
        <translation>Si la révision existe.</translation>
    </message>
    <message>
        <source>Ask for revisions</source>
        <translation>Demander des révisions</translation>
    </message>
    <message>
        <source>%1 knows English only, and the data is %2.</source>
        <translation>%1 ne connaît que l’anglais, et les données sont en %2.</translation>
    </message>
    <message>
        <source>An English-only model for another language</source>
        <translation>Un modèle seulement anglais pour une autre langue</translation>
    </message>
    <message>
        <source>Models outside its table, and languages that are told by a country or a name.</source>
        <translation>Les modèles hors de sa table, et les langues indiquées par un pays ou un nom.</translation>
    </message>
    <message>
        <source>Ask for a model that knows the language</source>
        <translation>Demander un modèle qui connaît la langue</translation>
    </message>
    <message>
        <source>%1 is not listed for %2.</source>
        <translation>%1 n’est pas répertorié pour %2.</translation>
    </message>
    <message>
        <source>A library that is not listed for the task</source>
        <translation>Une bibliothèque non répertoriée pour la tâche</translation>
    </message>
    <message>
        <source>%1 does not allow commercial use, and the brief says “%2”. Declared tag, not legal advice.</source>
        <translation>%1 n’autorise pas l’usage commercial, et le brief dit «&#xa0;%2&#xa0;». Étiquette déclarée, pas un avis juridique.</translation>
    </message>
    <message>
        <source>A non-commercial licence, and commercial use</source>
        <translation>Une licence non commerciale, et un usage commercial</translation>
    </message>
    <message>
        <source>What the licence text says, and licences that are not named.</source>
        <translation>Ce que dit le texte de la licence, et les licences non nommées.</translation>
    </message>
    <message>
        <source>Ask for others</source>
        <translation>En demander d’autres</translation>
    </message>
    <message>
        <source>%1 drops the terms of %2. Declared tags, not legal advice.</source>
        <translation>%1 abandonne les conditions de %2. Étiquettes déclarées, pas un avis juridique.</translation>
    </message>
    <message>
        <source>An outgoing licence that drops what the upstream one demands, or code licences that do not mix</source>
        <translation>Une licence de sortie qui abandonne ce qu’exige celle en amont, ou des licences de code incompatibles</translation>
    </message>
    <message>
        <source>Whether a model counts as derived from its data.</source>
        <translation>Si un modèle est considéré comme dérivé de ses données.</translation>
    </message>
    <message>
        <source>Ask for the terms</source>
        <translation>Demander les conditions</translation>
    </message>
    <message>
        <source>%1 restricts this use (“%2”). Read its Attachment A.</source>
        <translation>%1 restreint cet usage («&#xa0;%2&#xa0;»). Lisez son Attachment A.</translation>
    </message>
    <message>
        <source>A licence that bars the use: a field of OpenRAIL&apos;s Attachment A, outputs that train another model, multimodal Llama in the EU</source>
        <translation>Une licence qui exclut l’usage&#xa0;: un domaine de l’Attachment A d’OpenRAIL, des sorties qui entraînent un autre modèle, Llama multimodal dans l’UE</translation>
    </message>
    <message>
        <source>Whether the exact use is meant.</source>
        <translation>Si c’est bien l’usage visé.</translation>
    </message>
    <message>
        <source>Ask for another model</source>
        <translation>Demander un autre modèle</translation>
    </message>
    <message>
        <source>“%1”: nothing can be said of its use. Read the licence text before using it.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: on ne peut rien dire de son usage. Lisez le texte de la licence avant de l’utiliser.</translation>
    </message>
    <message>
        <source>A licence that says nothing</source>
        <translation>Une licence qui ne dit rien</translation>
    </message>
    <message>
        <source>The licence text.</source>
        <translation>Le texte de la licence.</translation>
    </message>
    <message>
        <source>Ask for the text</source>
        <translation>Demander le texte</translation>
    </message>
    <message>
        <source>“%1” is commercial use, and nothing is said about licences.</source>
        <translation>«&#xa0;%1&#xa0;» est un usage commercial, et rien n’est dit des licences.</translation>
    </message>
    <message>
        <source>Commercial use, and no word about licences</source>
        <translation>Usage commercial, sans un mot sur les licences</translation>
    </message>
    <message>
        <source>What the licences say.</source>
        <translation>Ce que disent les licences.</translation>
    </message>
    <message>
        <source>Ask for licences</source>
        <translation>Demander les licences</translation>
    </message>
    <message>
        <source>%1 B parameters with %2 need about %3 to %4 GB; there are %5 GB.</source>
        <translation>%1 Md de paramètres en %2 demandent environ %3 à %4&#xa0;Go&#xa0;; il y a %5&#xa0;Go.</translation>
    </message>
    <message>
        <source>A model that does not fit the memory</source>
        <translation>Un modèle qui ne tient pas en mémoire</translation>
    </message>
    <message>
        <source>Activations, offloading, and sizes or cards that are not named.</source>
        <translation>Les activations, l’offloading, et les tailles ou cartes non nommées.</translation>
    </message>
    <message>
        <source>Ask for a lighter way</source>
        <translation>Demander une voie plus légère</translation>
    </message>
    <message>
        <source>%1 (compute capability %2) does not support %3.</source>
        <translation>%1 (compute capability %2) ne prend pas en charge %3.</translation>
    </message>
    <message>
        <source>A number format or kernel that the card lacks</source>
        <translation>Un format de nombre ou un kernel que la carte n’a pas</translation>
    </message>
    <message>
        <source>Emulation, which is slow.</source>
        <translation>L’émulation, qui est lente.</translation>
    </message>
    <message>
        <source>Write what the card can do</source>
        <translation>Écrire ce que la carte sait faire</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>Ledger: hardware</source>
        <translation>Relevé&#xa0;: matériel</translation>
    </message>
    <message>
        <source>“%1” has no number.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de nombre.</translation>
    </message>
    <message>
        <source>Speed or size without a number</source>
        <translation>Vitesse ou taille sans nombre</translation>
    </message>
    <message>
        <source>Whether the number can be reached.</source>
        <translation>Si le nombre peut être atteint.</translation>
    </message>
    <message>
        <source>%1 B parameters need about %3 to %4 GB; %2 has %5 GB.</source>
        <translation>%1 Md de paramètres demandent environ %3 à %4&#xa0;Go&#xa0;; %2 a %5&#xa0;Go.</translation>
    </message>
    <message>
        <source>A model too large for an edge device</source>
        <translation>Un modèle trop grand pour un appareil edge</translation>
    </message>
    <message>
        <source>What else runs on the device.</source>
        <translation>Ce qui tourne d’autre sur l’appareil.</translation>
    </message>
    <message>
        <source>Which Hugging Face task is this?</source>
        <translation>De quelle tâche Hugging Face s’agit-il&#xa0;?</translation>
    </message>
    <message>
        <source>No task recognised (asked by the guide)</source>
        <translation>Aucune tâche reconnue (demandé par le guide)</translation>
    </message>
    <message>
        <source>Several tasks are named. Which one comes first?</source>
        <translation>Plusieurs tâches sont nommées. Laquelle vient en premier&#xa0;?</translation>
    </message>
    <message>
        <source>Several tasks recognised</source>
        <translation>Plusieurs tâches reconnues</translation>
    </message>
    <message>
        <source>No language named (asked by the guide)</source>
        <translation>Aucune langue nommée (demandé par le guide)</translation>
    </message>
    <message>
        <source>Training and deployment in one prompt. Two prompts give better answers.</source>
        <translation>Entraînement et déploiement dans un seul prompt. Deux prompts donnent de meilleures réponses.</translation>
    </message>
    <message>
        <source>Training and deployment in one prompt</source>
        <translation>Entraînement et déploiement dans un seul prompt</translation>
    </message>
    <message>
        <source>Work that belongs together.</source>
        <translation>Le travail qui va ensemble.</translation>
    </message>
    <message>
        <source>Split the work</source>
        <translation>Diviser le travail</translation>
    </message>
    <message>
        <source>“%1” tells the assistant nothing. Say what is needed.</source>
        <translation>«&#xa0;%1&#xa0;» n’apprend rien à l’assistant. Dites ce qui est nécessaire.</translation>
    </message>
    <message>
        <source>Hype</source>
        <translation>Superlatifs</translation>
    </message>
    <message>
        <source>Hype in other words.</source>
        <translation>Les superlatifs dits autrement.</translation>
    </message>
    <message>
        <source>Ask for a number</source>
        <translation>Demander un nombre</translation>
    </message>
    <message>
        <source>The characters “%1” are broken. Paste the text again as UTF-8.</source>
        <translation>Les caractères «&#xa0;%1&#xa0;» sont corrompus. Collez de nouveau le texte en UTF-8.</translation>
    </message>
    <message>
        <source>Broken characters</source>
        <translation>Caractères corrompus</translation>
    </message>
    <message>
        <source>Broken text of other encodings.</source>
        <translation>Le texte corrompu d’autres encodages.</translation>
    </message>
    <message>
        <source>“%1” is a business outcome. Name the model metric that stands for it.</source>
        <translation>«&#xa0;%1&#xa0;» est un résultat métier. Nommez la métrique du modèle qui le représente.</translation>
    </message>
    <message>
        <source>A business outcome without a model metric</source>
        <translation>Un résultat métier sans métrique du modèle</translation>
    </message>
    <message>
        <source>Whether the metric follows the outcome.</source>
        <translation>Si la métrique suit le résultat.</translation>
    </message>
    <message>
        <source>“%1”: what is pasted into an assistant leaves this machine.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: ce que l’on colle dans un assistant quitte cette machine.</translation>
    </message>
    <message>
        <source>Confidential material on its way to a cloud tool</source>
        <translation>Du contenu confidentiel en route vers un outil cloud</translation>
    </message>
    <message>
        <source>Where the assistant runs.</source>
        <translation>Où tourne l’assistant.</translation>
    </message>
    <message>
        <source>Ask for care</source>
        <translation>Demander de la prudence</translation>
    </message>
    <message>
        <source>Reproducibility</source>
        <translation>Reproductibilité</translation>
    </message>
    <message>
        <source>Ledger: reproducibility</source>
        <translation>Relevé&#xa0;: reproductibilité</translation>
    </message>
    <message>
        <source>Limits and card</source>
        <translation>Limites et carte</translation>
    </message>
    <message>
        <source>Ledger: limitations</source>
        <translation>Relevé&#xa0;: limites</translation>
    </message>
    <message>
        <source>A measure of quality is named: “macro-F1”, “word error rate below 15 %”.</source>
        <translation>Une mesure de qualité est nommée&#xa0;: «&#xa0;macro-F1&#xa0;», «&#xa0;word error rate below 15&#xa0;%&#xa0;».</translation>
    </message>
    <message>
        <source>What should it be compared with?</source>
        <translation>À quoi faut-il le comparer&#xa0;?</translation>
    </message>
    <message>
        <source>What the result is compared with: “the current rules”, “zero-shot”, “0.71 today”.</source>
        <translation>À quoi le résultat est comparé&#xa0;: «&#xa0;the current rules&#xa0;», «&#xa0;zero-shot&#xa0;», «&#xa0;0.71 today&#xa0;».</translation>
    </message>
    <message>
        <source>Name a baseline</source>
        <translation>Nommer une baseline</translation>
    </message>
    <message>
        <source>How is data kept apart for the final test?</source>
        <translation>Comment les données du test final sont-elles mises de côté&#xa0;?</translation>
    </message>
    <message>
        <source>How data is set aside: “a held-out test set”, “80/10/10”.</source>
        <translation>Comment des données sont mises de côté&#xa0;: «&#xa0;a held-out test set&#xa0;», «&#xa0;80/10/10&#xa0;».</translation>
    </message>
    <message>
        <source>Ask for a split</source>
        <translation>Demander un découpage</translation>
    </message>
    <message>
        <source>On which data?</source>
        <translation>Sur quelles données&#xa0;?</translation>
    </message>
    <message>
        <source>Which data: a name, or a number of examples.</source>
        <translation>Quelles données&#xa0;: un nom, ou un nombre d’exemples.</translation>
    </message>
    <message>
        <source>Name the data</source>
        <translation>Nommer les données</translation>
    </message>
    <message>
        <source>On which machine does it run?</source>
        <translation>Sur quelle machine cela tourne-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>Where it runs: a card, a memory size, a device.</source>
        <translation>Où cela tourne&#xa0;: une carte, une taille de mémoire, un appareil.</translation>
    </message>
    <message>
        <source>Name the machine</source>
        <translation>Nommer la machine</translation>
    </message>
    <message>
        <source>Which licences are acceptable?</source>
        <translation>Quelles licences sont acceptables&#xa0;?</translation>
    </message>
    <message>
        <source>Licences are spoken of: “Apache-2.0 only”.</source>
        <translation>Il est question des licences&#xa0;: «&#xa0;Apache-2.0 only&#xa0;».</translation>
    </message>
    <message>
        <source>How fast must it be, and at what load?</source>
        <translation>Quelle vitesse faut-il, et sous quelle charge&#xa0;?</translation>
    </message>
    <message>
        <source>Speed, load or memory with a number.</source>
        <translation>Vitesse, charge ou mémoire avec un nombre.</translation>
    </message>
    <message>
        <source>How can the run be repeated?</source>
        <translation>Comment refaire la même exécution&#xa0;?</translation>
    </message>
    <message>
        <source>How a run can be repeated: seed, configuration, tracking, revision.</source>
        <translation>Comment une exécution peut être refaite&#xa0;: seed, configuration, suivi, révision.</translation>
    </message>
    <message>
        <source>What can it not do, and for whom may it fail?</source>
        <translation>Que ne sait-il pas faire, et pour qui peut-il échouer&#xa0;?</translation>
    </message>
    <message>
        <source>What it cannot do, or a model card.</source>
        <translation>Ce qu’il ne sait pas faire, ou une carte de modèle.</translation>
    </message>
    <message>
        <source>Ask for a model card</source>
        <translation>Demander une carte de modèle</translation>
    </message>
    <message>
        <source>Pin it to the copy on this machine</source>
        <translation>Fixer à la copie présente sur cette machine</translation>
    </message>
    <message>
        <source>Write “validation”</source>
        <translation>Écrire «&#xa0;validation&#xa0;»</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>L’omettre</translation>
    </message>
    <message>
        <source>Name a number</source>
        <translation>Donner un chiffre</translation>
    </message>
    <message>
        <source>%1 asks for something to be passed on. Declared tag, not legal advice.</source>
        <translation>%1 demande de transmettre quelque chose. Étiquette déclarée, pas un avis juridique.</translation>
    </message>
    <message>
        <source>A licence that asks for something to be passed on: restrictions, notices, a name, the source</source>
        <translation>Une licence qui demande de transmettre quelque chose : restrictions, notices, nom, code source</translation>
    </message>
    <message>
        <source>What the licence text says beyond its class, and whether weights count as a derived work.</source>
        <translation>Ce que dit le texte de la licence au-delà de sa catégorie, et si les poids sont une œuvre dérivée.</translation>
    </message>
    <message>
        <source>Ask for the list</source>
        <translation>Demander la liste</translation>
    </message>
</context>
</TS>
