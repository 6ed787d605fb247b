<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AccountCard</name>
    <message>
        <source>Preferred</source>
        <translation>Préféré</translation>
    </message>
</context>
<context>
    <name>AccountPanel</name>
    <message>
        <source>A new name makes a new source</source>
        <translation>Un nouveau nom crée une nouvelle source</translation>
    </message>
    <message>
        <source>Account added</source>
        <translation>Récit ajouté</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Ajouter un récit</translation>
    </message>
    <message>
        <source>An account</source>
        <translation>Un récit</translation>
    </message>
    <message>
        <source>An account of “{0}”</source>
        <translation>Un récit sur «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser ainsi</translation>
    </message>
    <message>
        <source>Prefer this account</source>
        <translation>Préférer ce récit</translation>
    </message>
    <message>
        <source>Say what this account tells, and what it is about.</source>
        <translation>Indiquez ce que dit ce récit et sur quoi il porte.</translation>
    </message>
    <message>
        <source>Say why this account is preferred.</source>
        <translation>Indiquez pourquoi ce récit est préféré.</translation>
    </message>
    <message>
        <source>The same words for every account of one fact</source>
        <translation>Les mêmes mots pour tous les récits d’un même fait</translation>
    </message>
    <message>
        <source>What this account says</source>
        <translation>Ce que dit ce récit</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Qui le dit</translation>
    </message>
</context>
<context>
    <name>AccountsBlock</name>
    <message>
        <source>Add account</source>
        <translation>Ajouter un récit</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Prefer one…</source>
        <translation>En préférer un…</translation>
    </message>
</context>
<context>
    <name>CardRows</name>
    <message>
        <source>Edit {name}</source>
        <translation>Modifier {name}</translation>
    </message>
</context>
<context>
    <name>CaseColumns</name>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
</context>
<context>
    <name>CaseContext</name>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
</context>
<context>
    <name>CaseDesk</name>
    <message numerus="yes">
        <source>%n field(s) to look at again. What is typed is kept.</source>
        <translation>
            <numerusform>%n champ à revoir. La saisie est gardée.</numerusform>
            <numerusform>%n champs à revoir. La saisie est gardée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Rétabli</translation>
    </message>
    <message>
        <source>Draft kept, not saved yet</source>
        <translation>Brouillon gardé, pas encore enregistré</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Nothing was taken back: you have changed this since.</source>
        <translation>Rien n’a été annulé&#xa0;: vous avez modifié ceci depuis.</translation>
    </message>
    <message>
        <source>Nothing was taken back: {0} has changed this since. Change it by hand.</source>
        <translation>Rien n’a été annulé&#xa0;: {0} a modifié ceci depuis. Corrigez à la main.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n field(s)</source>
        <translation>
            <numerusform>%n champ enregistré</numerusform>
            <numerusform>%n champs enregistrés</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>There is nothing of yours to take back here.</source>
        <translation>Il n’y a rien de vous à annuler ici.</translation>
    </message>
    <message>
        <source>There is nothing to bring back.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>What was typed was taken back</source>
        <translation>La saisie a été annulée</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
</context>
<context>
    <name>CaseHead</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>History of the case</source>
        <translation>Historique du cas</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>CaseHistory</name>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>Something that a newer program wrote</source>
        <translation>Un élément écrit par un programme plus récent</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>effacé</translation>
    </message>
    <message>
        <source>not yet known</source>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>their clock said {0}</source>
        <translation>leur horloge indiquait {0}</translation>
    </message>
    <message>
        <source>withheld from this copy</source>
        <translation>non transmis dans cette copie</translation>
    </message>
    <message>
        <source>{0} added</source>
        <translation>Ajout&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} et {1} de plus</translation>
    </message>
    <message>
        <source>{0} deleted</source>
        <translation>Suppression&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0}: added</source>
        <translation>{0}&#xa0;: ajout</translation>
    </message>
    <message>
        <source>{0}: taken out</source>
        <translation>{0}&#xa0;: retrait</translation>
    </message>
</context>
<context>
    <name>CaseLayout</name>
    <message>
        <source>Accounts</source>
        <translation>Récits</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Ajouter un récit</translation>
    </message>
    <message>
        <source>Add act</source>
        <translation>Ajouter un acte</translation>
    </message>
    <message>
        <source>Add activity</source>
        <translation>Ajouter une activité</translation>
    </message>
    <message>
        <source>Add assessment</source>
        <translation>Ajouter une évaluation</translation>
    </message>
    <message>
        <source>Add charge</source>
        <translation>Ajouter une accusation</translation>
    </message>
    <message>
        <source>Add consent</source>
        <translation>Ajouter un consentement</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Ajouter un contact</translation>
    </message>
    <message>
        <source>Add counsel</source>
        <translation>Ajouter un représentant</translation>
    </message>
    <message>
        <source>Add criterion</source>
        <translation>Ajouter un critère</translation>
    </message>
    <message>
        <source>Add deadline</source>
        <translation>Ajouter une échéance</translation>
    </message>
    <message>
        <source>Add decision</source>
        <translation>Ajouter une décision</translation>
    </message>
    <message>
        <source>Add designation</source>
        <translation>Ajouter une inscription</translation>
    </message>
    <message>
        <source>Add disclosure</source>
        <translation>Ajouter une communication</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>Ajouter un fait</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Ajouter une preuve</translation>
    </message>
    <message>
        <source>Add factor</source>
        <translation>Ajouter un facteur</translation>
    </message>
    <message>
        <source>Add filing</source>
        <translation>Ajouter un dépôt</translation>
    </message>
    <message>
        <source>Add hearing</source>
        <translation>Ajouter une audience</translation>
    </message>
    <message>
        <source>Add name</source>
        <translation>Ajouter un nom</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Add paper</source>
        <translation>Ajouter un papier</translation>
    </message>
    <message>
        <source>Add party</source>
        <translation>Ajouter un participant</translation>
    </message>
    <message>
        <source>Add pathway</source>
        <translation>Ajouter une voie</translation>
    </message>
    <message>
        <source>Add period</source>
        <translation>Ajouter une période</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Add place</source>
        <translation>Ajouter un rang</translation>
    </message>
    <message>
        <source>Add proceeding</source>
        <translation>Ajouter une procédure</translation>
    </message>
    <message>
        <source>Add relationship</source>
        <translation>Ajouter un lien</translation>
    </message>
    <message>
        <source>Add stay</source>
        <translation>Ajouter un sursis</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>Ajouter une tâche</translation>
    </message>
    <message>
        <source>Addresses, work, study, service, travel and detention belong here, without gaps.</source>
        <translation>Ici viennent adresses, travail, études, service, voyages et détention, sans interruption.</translation>
    </message>
    <message>
        <source>Assessments of risk belong here, factor by factor.</source>
        <translation>Ici viennent les évaluations du risque, facteur par facteur.</translation>
    </message>
    <message>
        <source>Asylum, court and resettlement proceedings belong here, with hearings and filings.</source>
        <translation>Ici viennent les procédures d’asile, de justice et de réinstallation, avec audiences et dépôts.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Accusations</translation>
    </message>
    <message>
        <source>Charges and sentences belong here, with article, court and stage.</source>
        <translation>Ici viennent les accusations et les peines, avec article, tribunal et stade.</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Counsel</source>
        <translation>Représentants</translation>
    </message>
    <message>
        <source>Covered people</source>
        <translation>Personnes concernées</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Critères</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Chaîne de possession</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Designations</source>
        <translation>Inscriptions sur des listes</translation>
    </message>
    <message>
        <source>Disclosures</source>
        <translation>Communications</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>Facteurs</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Filings</source>
        <translation>Dépôts</translation>
    </message>
    <message>
        <source>Hearings</source>
        <translation>Audiences</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Interviews, calls and advice belong here.</source>
        <translation>Ici viennent les entretiens, les appels et les conseils.</translation>
    </message>
    <message>
        <source>Lawyers, officials, translators and sponsors of this case belong here.</source>
        <translation>Ici viennent les avocats, fonctionnaires, traducteurs et garants de ce cas.</translation>
    </message>
    <message>
        <source>Life history</source>
        <translation>Parcours de vie</translation>
    </message>
    <message>
        <source>Lists of a state that name the person belong here, with the day last checked.</source>
        <translation>Ici viennent les listes d’un État où figure la personne, avec la date de dernière vérification.</translation>
    </message>
    <message>
        <source>Names as given</source>
        <translation>Noms tels que donnés</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Papers and numbers</source>
        <translation>Papiers et numéros</translation>
    </message>
    <message>
        <source>Papers and photographs of this case belong here.</source>
        <translation>Ici viennent les papiers et les photographies de ce cas.</translation>
    </message>
    <message>
        <source>Pathways</source>
        <translation>Voies</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Proceedings</source>
        <translation>Procédures</translation>
    </message>
    <message>
        <source>Programmes and referrals belong here, with their criteria.</source>
        <translation>Ici viennent les programmes et les orientations, avec leurs critères.</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Sursis au renvoi</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>What followed</source>
        <translation>Suites données</translation>
    </message>
    <message>
        <source>What must be done by a day belongs here, by a rule or by an order.</source>
        <translation>Ici vient ce qui doit être fait à une date, selon une règle ou une ordonnance.</translation>
    </message>
    <message>
        <source>What people agreed to belongs here. Nothing leaves without it.</source>
        <translation>Ici vient ce que les personnes ont accepté. Rien ne part sans cela.</translation>
    </message>
    <message>
        <source>What somebody has to do belongs here.</source>
        <translation>Ici vient ce que quelqu’un doit faire.</translation>
    </message>
    <message>
        <source>What the person did against the war or the government belongs here.</source>
        <translation>Ici vient ce que la personne a fait contre la guerre ou le pouvoir.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>What was done to the person belongs here: searches, arrests, threats, dismissals.</source>
        <translation>Ici vient ce que la personne a subi&#xa0;: perquisitions, arrestations, menaces, licenciements.</translation>
    </message>
    <message>
        <source>What was given to whom belongs here.</source>
        <translation>Ici vient ce qui a été remis, et à qui.</translation>
    </message>
    <message>
        <source>Who is related to whom belongs here, and who travels with whom.</source>
        <translation>Ici vient qui est parent de qui, et qui voyage avec qui.</translation>
    </message>
    <message>
        <source>Who says what belongs here, when sources tell a fact differently.</source>
        <translation>Ici vient qui dit quoi, quand les sources rapportent un fait différemment.</translation>
    </message>
    <message>
        <source>Who was involved</source>
        <translation>Qui a été impliqué</translation>
    </message>
</context>
<context>
    <name>CaseListPane</name>
    <message>
        <source>All cases</source>
        <translation>Tous les cas</translation>
    </message>
    <message>
        <source>By code</source>
        <translation>Par code</translation>
    </message>
    <message>
        <source>By last change</source>
        <translation>Par dernière modification</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>By opening date</source>
        <translation>Par date d’ouverture</translation>
    </message>
    <message>
        <source>By priority</source>
        <translation>Par priorité</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Par statut</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Choose a view</source>
        <translation>Choisir une vue</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>Chercher dans cette liste</translation>
    </message>
    <message>
        <source>Keep this as a view…</source>
        <translation>Garder comme vue…</translation>
    </message>
    <message>
        <source>My order</source>
        <translation>Mon ordre</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nouveau cas</translation>
    </message>
    <message>
        <source>No case fits these filters.</source>
        <translation>Aucun cas ne correspond à ces filtres.</translation>
    </message>
    <message>
        <source>Only contested</source>
        <translation>Contestés seulement</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Retirer ce filtre</translation>
    </message>
    <message>
        <source>Show columns</source>
        <translation>Afficher les colonnes</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Trier</translation>
    </message>
    <message>
        <source>The cases of this vault belong here.</source>
        <translation>Ici viennent les cas de ce coffre.</translation>
    </message>
</context>
<context>
    <name>CaseOverview</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n récit</numerusform>
            <numerusform>%n récits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) with versions</source>
        <translation>
            <numerusform>%n champ à plusieurs versions</numerusform>
            <numerusform>%n champs à plusieurs versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>En détention</translation>
    </message>
    <message>
        <source>Held at</source>
        <translation>Lieu de détention</translation>
    </message>
    <message>
        <source>No source given</source>
        <translation>Aucune source indiquée</translation>
    </message>
    <message>
        <source>Not yet known</source>
        <translation>Pas encore connu</translation>
    </message>
    <message>
        <source>Nothing said</source>
        <translation>Rien d’indiqué</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>depuis {0}</translation>
    </message>
    <message>
        <source>{0} to translate</source>
        <translation>{0} à traduire</translation>
    </message>
    <message>
        <source>{0}, none preferred</source>
        <translation>{0}, aucun préféré</translation>
    </message>
    <message>
        <source>{0}, one preferred</source>
        <translation>{0}, un préféré</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Choose a case in the list.</source>
        <translation>Choisissez un cas dans la liste.</translation>
    </message>
</context>
<context>
    <name>CaseText</name>
    <message>
        <source>Caseworker</source>
        <translation>Chargé de cas</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>Contesté</translation>
    </message>
    <message>
        <source>Held at</source>
        <translation>Lieu de détention</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name not yet known</source>
        <translation>Nom pas encore connu</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>{count} contested</source>
        <translation>contestés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation>manquants&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>Key {0}</source>
        <translation>Clé {0}</translation>
    </message>
    <message>
        <source>Name not yet known</source>
        <translation>Nom pas encore connu</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Not in this vault</source>
        <translation>Pas dans ce coffre</translation>
    </message>
    <message>
        <source>Not said what it is about</source>
        <translation>Objet non précisé</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0} h</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
    </message>
</context>
<context>
    <name>ChecksPane</name>
    <message>
        <source>Ready to file?</source>
        <translation>Prêt à déposer&#xa0;?</translation>
    </message>
</context>
<context>
    <name>ChildList</name>
    <message numerus="yes">
        <source>%n field(s) with versions</source>
        <translation>
            <numerusform>%n champ à plusieurs versions</numerusform>
            <numerusform>%n champs à plusieurs versions</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>{0} added</source>
        <translation>Ajout&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0} deleted</source>
        <translation>Suppression&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>ChipsEdit</name>
    <message>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
</context>
<context>
    <name>ChoicesForm</name>
    <message>
        <source>Appeal, resettlement, …</source>
        <translation>Recours, réinstallation…</translation>
    </message>
    <message>
        <source>Board, counsel, ministry</source>
        <translation>Commission, avocat, ministère</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>With the pages of the exhibits</source>
        <translation>Avec les pages des pièces</translation>
    </message>
</context>
<context>
    <name>ColumnsModel</name>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Premières lignes</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissée de côté</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Phrase secrète actuelle</translation>
    </message>
</context>
<context>
    <name>DatePicker</name>
    <message>
        <source>About that time</source>
        <translation>Environ à cette date</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>How precisely is it known?</source>
        <translation>Avec quelle précision est-ce connu&#xa0;?</translation>
    </message>
    <message>
        <source>How precisely it is known</source>
        <translation>Précision de la date</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Only the month</source>
        <translation>Seulement le mois</translation>
    </message>
    <message>
        <source>Only the year</source>
        <translation>Seulement l’année</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Insérer</translation>
    </message>
    <message>
        <source>The day is known</source>
        <translation>Le jour est connu</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Locked because nobody used it for a while.</source>
        <translation>Verrouillé après un moment d’inactivité.</translation>
    </message>
    <message>
        <source>Locked because the computer slept.</source>
        <translation>Verrouillé à la mise en veille de l’ordinateur.</translation>
    </message>
</context>
<context>
    <name>DossierChecks</name>
    <message numerus="yes">
        <source>%n exhibit(s) listed only: recordings, or files that do not print</source>
        <translation>
            <numerusform>%n pièce seulement listée&#xa0;: enregistrement, ou fichier qui ne s’imprime pas</numerusform>
            <numerusform>%n pièces seulement listées&#xa0;: enregistrements, ou fichiers qui ne s’impriment pas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n privileged note(s) (the handling page says so)</source>
        <translation>
            <numerusform>%n note couverte par le secret (la page d’usage le dit)</numerusform>
            <numerusform>%n notes couvertes par le secret (la page d’usage le dit)</numerusform>
        </translation>
    </message>
    <message>
        <source>A reference inside the dossier leads nowhere</source>
        <translation>Un renvoi dans le dossier ne mène nulle part</translation>
    </message>
    <message>
        <source>An internal copy, and every page says so: {lack} is not named</source>
        <translation>Exemplaire interne, chaque page le dit&#xa0;: {lack} à indiquer</translation>
    </message>
    <message>
        <source>Characters that the fonts do not have print as boxes: {characters}</source>
        <translation>Les caractères absents des polices s’impriment comme des cases&#xa0;: {characters}</translation>
    </message>
    <message>
        <source>Exhibit {letter} is damaged; pages may be missing or incomplete</source>
        <translation>La pièce {letter} est endommagée&#xa0;; des pages peuvent manquer ou être incomplètes</translation>
    </message>
    <message>
        <source>Exhibit {letter} is left out ({reason})</source>
        <translation>La pièce {letter} n’est pas incluse ({reason})</translation>
    </message>
    <message>
        <source>Exhibit {letter} is left out: it cannot be read</source>
        <translation>La pièce {letter} n’est pas incluse&#xa0;: elle est illisible</translation>
    </message>
    <message>
        <source>Exhibit {letter} is left out: it has more pages than can be real</source>
        <translation>La pièce {letter} n’est pas incluse&#xa0;: son nombre de pages est invraisemblable</translation>
    </message>
    <message>
        <source>Exhibit {letter} is left out: it is protected by a password</source>
        <translation>La pièce {letter} n’est pas incluse&#xa0;: elle est protégée par un mot de passe</translation>
    </message>
    <message>
        <source>Exhibit {letter} is left out: its content is of no kind that prints</source>
        <translation>La pièce {letter} n’est pas incluse&#xa0;: son contenu ne s’imprime pas</translation>
    </message>
    <message>
        <source>Exhibit {letter} is left out: no real picture is as large as it says</source>
        <translation>La pièce {letter} n’est pas incluse&#xa0;: la taille d’image annoncée est invraisemblable</translation>
    </message>
    <message>
        <source>Exhibit {letter} is left out: the vault does not hold its original</source>
        <translation>La pièce {letter} n’est pas incluse&#xa0;: son original n’est pas dans le coffre</translation>
    </message>
    <message>
        <source>Exhibits are listed, but their pages are left out</source>
        <translation>Les pièces sont listées, mais leurs pages ne sont pas incluses</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Left out: {things}</source>
        <translation>Non inclus&#xa0;: {things}</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>Indiquer</translation>
    </message>
    <message>
        <source>No statement has an exhibit: there is no evidence on file</source>
        <translation>Aucune affirmation n’a de pièce&#xa0;: il n’y a pas de preuve au dossier</translation>
    </message>
    <message>
        <source>Nothing is left out</source>
        <translation>Tout est inclus</translation>
    </message>
    <message>
        <source>Nothing stands against it</source>
        <translation>Rien ne s’y oppose</translation>
    </message>
    <message>
        <source>Pages 1 to {pages}, bottom centre</source>
        <translation>Pages 1 à {pages}, en bas au centre</translation>
    </message>
    <message>
        <source>Purpose and recipient are named on every copy</source>
        <translation>But et destinataire figurent sur chaque exemplaire</translation>
    </message>
    <message>
        <source>Put them in</source>
        <translation>Les inclure</translation>
    </message>
    <message>
        <source>Size {size}</source>
        <translation>Format {size}</translation>
    </message>
    <message>
        <source>Tabs {first} to {last} in order</source>
        <translation>Intercalaires {first} à {last} dans l’ordre</translation>
    </message>
    <message>
        <source>The exhibits are too large to preview; the saved file holds their pages</source>
        <translation>Les pièces sont trop volumineuses pour l’aperçu&#xa0;; le fichier enregistré contient leurs pages</translation>
    </message>
    <message numerus="yes">
        <source>the file(s) of %n exhibit(s)</source>
        <translation>
            <numerusform>le fichier de %n pièce</numerusform>
            <numerusform>les fichiers de %n pièces</numerusform>
        </translation>
    </message>
    <message>
        <source>the pages of all exhibits</source>
        <translation>les pages de toutes les pièces</translation>
    </message>
    <message>
        <source>the purpose</source>
        <translation>le but</translation>
    </message>
    <message>
        <source>the recipient</source>
        <translation>le destinataire</translation>
    </message>
    <message>
        <source>what for and to whom</source>
        <translation>le but et le destinataire</translation>
    </message>
    <message>
        <source>{fact} is not yet known</source>
        <translation>{fact}&#xa0;: pas encore connu</translation>
    </message>
    <message>
        <source>{looks} to look at</source>
        <translation>À regarder&#xa0;: {looks}</translation>
    </message>
    <message>
        <source>{stops} left out or damaged</source>
        <translation>Non inclus ou endommagés&#xa0;: {stops}</translation>
    </message>
    <message>
        <source>{stops} left out or damaged, {looks} to look at</source>
        <translation>Non inclus ou endommagés&#xa0;: {stops}, à regarder&#xa0;: {looks}</translation>
    </message>
</context>
<context>
    <name>DossierPage</name>
    <message>
        <source>Back to the case</source>
        <translation>Retour au cas</translation>
    </message>
    <message>
        <source>Cancelling leaves no file.</source>
        <translation>Si vous annulez, aucun fichier ne reste.</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Laying out…</source>
        <translation>Mise en page…</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Enregistrer le PDF</translation>
    </message>
    <message>
        <source>Save the dossier outside the vault</source>
        <translation>Enregistrer le dossier hors du coffre</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>Enregistrement de {name}</translation>
    </message>
    <message>
        <source>The pages of the dossier appear here.</source>
        <translation>Les pages du dossier apparaissent ici.</translation>
    </message>
    <message>
        <source>{name}: {pages} pages saved. The file is outside the vault&apos;s protection now.</source>
        <translation>{name}&#xa0;: enregistré, pages&#xa0;: {pages}. Le fichier n’est plus sous la protection du coffre.</translation>
    </message>
</context>
<context>
    <name>DuplicateWords</name>
    <message>
        <source>Almost certainly one person</source>
        <translation>Presque certainement une seule personne</translation>
    </message>
    <message>
        <source>An initial that fits: {one}, {other}</source>
        <translation>Initiale concordante&#xa0;: {one}, {other}</translation>
    </message>
    <message>
        <source>Birth dates that a slip of the pen parts: {one}, {other}</source>
        <translation>Dates de naissance à une faute près&#xa0;: {one}, {other}</translation>
    </message>
    <message>
        <source>Birth dates that fit: {one}, {other}</source>
        <translation>Dates de naissance compatibles&#xa0;: {one}, {other}</translation>
    </message>
    <message>
        <source>Born {one}</source>
        <translation>Date de naissance {one}</translation>
    </message>
    <message>
        <source>Day and month of birth are turned: {one}, {other}</source>
        <translation>Jour et mois de naissance inversés&#xa0;: {one}, {other}</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Family and given name stand in another order</source>
        <translation>Nom et prénom dans un autre ordre</translation>
    </message>
    <message>
        <source>Family name {one}</source>
        <translation>Nom de famille {one}</translation>
    </message>
    <message>
        <source>Family names that a slip of the pen parts: {one}, {other}</source>
        <translation>Noms de famille à une faute près&#xa0;: {one}, {other}</translation>
    </message>
    <message>
        <source>Forms of one given name: {one}, {other}</source>
        <translation>Formes d’un même prénom&#xa0;: {one}, {other}</translation>
    </message>
    <message>
        <source>Given name {one}</source>
        <translation>Prénom {one}</translation>
    </message>
    <message>
        <source>Given names that a slip of the pen parts: {one}, {other}</source>
        <translation>Prénoms à une faute près&#xa0;: {one}, {other}</translation>
    </message>
    <message>
        <source>Likely one person</source>
        <translation>Probablement une seule personne</translation>
    </message>
    <message>
        <source>One family name in two forms: {one}, {other}</source>
        <translation>Un nom de famille sous deux formes&#xa0;: {one}, {other}</translation>
    </message>
    <message>
        <source>One family name in two spellings: {one}, {other}</source>
        <translation>Un nom de famille, deux graphies&#xa0;: {one}, {other}</translation>
    </message>
    <message>
        <source>One given name in two spellings: {one}, {other}</source>
        <translation>Un prénom, deux graphies&#xa0;: {one}, {other}</translation>
    </message>
    <message>
        <source>One name has a word more: {one}{other}</source>
        <translation>Un des noms a un mot de plus&#xa0;: {one}{other}</translation>
    </message>
    <message>
        <source>One patronymic in two spellings: {one}, {other}</source>
        <translation>Un patronyme, deux graphies&#xa0;: {one}, {other}</translation>
    </message>
    <message>
        <source>Only one with a patronymic</source>
        <translation>Patronyme d’un seul côté</translation>
    </message>
    <message>
        <source>Patronymic {one}</source>
        <translation>Patronyme {one}</translation>
    </message>
    <message>
        <source>Patronymics that a slip of the pen parts: {one}, {other}</source>
        <translation>Patronymes à une faute près&#xa0;: {one}, {other}</translation>
    </message>
    <message>
        <source>People here with this name: {one}</source>
        <translation>Personnes de ce nom ici&#xa0;: {one}</translation>
    </message>
    <message>
        <source>Perhaps one person</source>
        <translation>Peut-être une seule personne</translation>
    </message>
    <message>
        <source>The initial of the patronymic fits: {one}, {other}</source>
        <translation>Initiale du patronyme concordante&#xa0;: {one}, {other}</translation>
    </message>
    <message>
        <source>The name of a man and that of a woman</source>
        <translation>Un nom d’homme et un nom de femme</translation>
    </message>
    <message>
        <source>The same number {one}</source>
        <translation>Même numéro {one}</translation>
    </message>
    <message>
        <source>Two birth dates: {one}, {other}</source>
        <translation>Deux dates de naissance&#xa0;: {one}, {other}</translation>
    </message>
    <message>
        <source>Two family names: {one}, {other}</source>
        <translation>Deux noms de famille&#xa0;: {one}, {other}</translation>
    </message>
    <message>
        <source>Two given names: {one}, {other}</source>
        <translation>Deux prénoms&#xa0;: {one}, {other}</translation>
    </message>
    <message>
        <source>Two numbers of one kind: {one}, {other}</source>
        <translation>Deux numéros du même type&#xa0;: {one}, {other}</translation>
    </message>
    <message>
        <source>Two patronymics: {one}, {other}</source>
        <translation>Deux patronymes&#xa0;: {one}, {other}</translation>
    </message>
    <message>
        <source>Very likely one person</source>
        <translation>Très probablement une seule personne</translation>
    </message>
</context>
<context>
    <name>DuplicatesModel</name>
    <message>
        <source>; values that differ: {0}, kept as accounts</source>
        <translation>; valeurs différentes&#xa0;: {0}, gardées comme récits</translation>
    </message>
    <message>
        <source>Noted: {0} and {1} are two people</source>
        <translation>Noté&#xa0;: {0} et {1} sont deux personnes</translation>
    </message>
    <message>
        <source>Somebody has built upon the merge. Nothing was undone.</source>
        <translation>La fusion a déjà servi de base à d’autres saisies. Rien n’a été annulé.</translation>
    </message>
    <message>
        <source>{0} is now part of {1}</source>
        <translation>{0} fait maintenant partie de {1}</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n paire</numerusform>
            <numerusform>%n paires</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher encore</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Looking… {0} of {1} cases</source>
        <translation>Recherche… {0} cas sur {1}</translation>
    </message>
    <message>
        <source>Names, birth dates and numbers are being compared.</source>
        <translation>Noms, dates de naissance et numéros sont comparés.</translation>
    </message>
    <message>
        <source>Nobody seems to be on file twice. Pairs of people who may be one stand here.</source>
        <translation>Personne ne semble enregistré deux fois. Les paires de personnes qui n’en font peut-être qu’une apparaissent ici.</translation>
    </message>
    <message>
        <source>Pairs of people</source>
        <translation>Paires de personnes</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Not yet known</source>
        <translation>Pas encore connu</translation>
    </message>
</context>
<context>
    <name>EvidenceFacts</name>
    <message>
        <source>About this piece</source>
        <translation>À propos de cette preuve</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Chaîne de possession</translation>
    </message>
    <message>
        <source>Not yet known</source>
        <translation>Pas encore connu</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
</context>
<context>
    <name>EvidenceFiles</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding {name}</source>
        <translation>Ajout de {name}</translation>
    </message>
    <message>
        <source>Cancelling leaves no file.</source>
        <translation>Si vous annulez, aucun fichier ne reste.</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>Enregistrement de {name}</translation>
    </message>
    <message>
        <source>Taken out again</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>What is added stays.</source>
        <translation>Ce qui est ajouté reste.</translation>
    </message>
    <message>
        <source>{count} here already</source>
        <translation>déjà là&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} refused</source>
        <translation>refusés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{files} added</source>
        <translation>Ajouté&#xa0;: {files}</translation>
    </message>
    <message>
        <source>{name} was saved. It is outside the vault&apos;s protection now.</source>
        <translation>{name} est enregistré, désormais hors de la protection du coffre.</translation>
    </message>
</context>
<context>
    <name>EvidenceLook</name>
    <message>
        <source>Custody, hash and source</source>
        <translation>Possession, empreinte et source</translation>
    </message>
    <message>
        <source>Larger viewer</source>
        <translation>Visionneuse plus grande</translation>
    </message>
    <message>
        <source>This kind of file is kept as it is and not shown here.</source>
        <translation>Ce type de fichier est gardé tel quel et ne s’affiche pas ici.</translation>
    </message>
</context>
<context>
    <name>EvidenceSection</name>
    <message>
        <source>Add evidence</source>
        <translation>Ajouter une preuve</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Add what is in the clipboard</source>
        <translation>Ajouter le contenu du presse-papiers</translation>
    </message>
    <message>
        <source>Documents, pictures and recordings belong here. Drop files, paste, or choose them.</source>
        <translation>Ici viennent documents, images et enregistrements. Déposez des fichiers, collez ou choisissez.</translation>
    </message>
    <message>
        <source>Drop to add as evidence</source>
        <translation>Déposez pour ajouter comme preuve</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Image collée</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Save original…</source>
        <translation>Enregistrer l’original…</translation>
    </message>
    <message>
        <source>Save the original outside the vault</source>
        <translation>Enregistrer l’original hors du coffre</translation>
    </message>
    <message>
        <source>Save the picture as a file and add that.</source>
        <translation>Enregistrez l’image dans un fichier et ajoutez celui-ci.</translation>
    </message>
    <message>
        <source>The clipboard holds neither files nor a picture that can be taken as it is.</source>
        <translation>Le presse-papiers ne contient ni fichier ni image qui puisse être ajoutée telle quelle.</translation>
    </message>
    <message>
        <source>“{title}” was removed</source>
        <translation>«&#xa0;{title}&#xa0;»&#xa0;: retiré</translation>
    </message>
</context>
<context>
    <name>EvidenceTable</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Ex.</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
</context>
<context>
    <name>EvidenceText</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet known</source>
        <translation>Pas encore connu</translation>
    </message>
    <message>
        <source>The original was withheld from this copy.</source>
        <translation>L’original n’a pas été transmis avec cette copie.</translation>
    </message>
    <message>
        <source>This piece has no file.</source>
        <translation>Cette preuve n’a pas de fichier.</translation>
    </message>
    <message>
        <source>{who}, from {giver}</source>
        <translation>{who}, de {giver}</translation>
    </message>
</context>
<context>
    <name>Family</name>
    <message>
        <source>Aunt or uncle</source>
        <translation>Tante ou oncle</translation>
    </message>
    <message>
        <source>Brother- or sister-in-law</source>
        <translation>Beau-frère ou belle-sœur</translation>
    </message>
    <message>
        <source>Consent asked, no answer yet</source>
        <translation>Consentement demandé, pas encore de réponse</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Consentement donné</translation>
    </message>
    <message>
        <source>Consent refused or withdrawn</source>
        <translation>Consentement refusé ou retiré</translation>
    </message>
    <message>
        <source>Grandchild</source>
        <translation>Petit-enfant</translation>
    </message>
    <message>
        <source>Grandparent</source>
        <translation>Grand-parent</translation>
    </message>
    <message>
        <source>Niece or nephew</source>
        <translation>Nièce ou neveu</translation>
    </message>
    <message>
        <source>No consent yet</source>
        <translation>Pas encore de consentement</translation>
    </message>
    <message>
        <source>Not yet related</source>
        <translation>Lien pas encore indiqué</translation>
    </message>
    <message>
        <source>Parent-in-law</source>
        <translation>Beau-parent (par alliance)</translation>
    </message>
    <message>
        <source>Son- or daughter-in-law</source>
        <translation>Gendre ou belle-fille</translation>
    </message>
    <message>
        <source>Stepchild</source>
        <translation>Enfant du conjoint</translation>
    </message>
    <message>
        <source>Stepparent</source>
        <translation>Conjoint du parent</translation>
    </message>
</context>
<context>
    <name>FamilySection</name>
    <message>
        <source>Add relative</source>
        <translation>Ajouter un proche</translation>
    </message>
    <message>
        <source>By these entries somebody would be their own ancestor.</source>
        <translation>D&apos;après ces entrées, quelqu&apos;un serait son propre ancêtre.</translation>
    </message>
    <message>
        <source>Dashed line: kept apart</source>
        <translation>Pointillé&#xa0;: séparés</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
</context>
<context>
    <name>FamilyView</name>
    <message>
        <source>Family tree</source>
        <translation>Arbre familial</translation>
    </message>
    <message>
        <source>The list below says the same.</source>
        <translation>La liste ci-dessous dit la même chose.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldCell</name>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Erased on request</source>
        <translation>Effacé sur demande</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Needed for every dossier</source>
        <translation>Nécessaire à tout dossier</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Withheld from this copy</source>
        <translation>Non transmis dans cette copie</translation>
    </message>
    <message>
        <source>typed earlier, not saved yet</source>
        <translation>saisi plus tôt, pas encore enregistré</translation>
    </message>
    <message>
        <source>“{0}”, before the field was changed</source>
        <translation>«&#xa0;{0}&#xa0;», avant la modification du champ</translation>
    </message>
</context>
<context>
    <name>HistorySection</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Nothing has been changed here yet.</source>
        <translation>Rien n’a encore été modifié ici.</translation>
    </message>
    <message>
        <source>Show the whole history</source>
        <translation>Afficher tout l’historique</translation>
    </message>
    <message>
        <source>Take this save back</source>
        <translation>Annuler cet enregistrement</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n cas</numerusform>
            <numerusform>%n cas</numerusform>
        </translation>
    </message>
    <message>
        <source>. Kept, because they were changed since: {0}</source>
        <translation>. Conservés, car modifiés depuis&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Checking every row…</source>
        <translation>Vérification de chaque ligne…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
    <message>
        <source>Reading the table…</source>
        <translation>Lecture du tableau…</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>Enregistré&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Stopped. What was imported so far can be undone below.</source>
        <translation>Arrêté. Ce qui est déjà importé peut être annulé ci-dessous.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n case(s)</source>
        <translation>
            <numerusform>Annulé&#xa0;: %n cas</numerusform>
            <numerusform>Annulés&#xa0;: %n cas</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking the import back…</source>
        <translation>Annulation de l’importation…</translation>
    </message>
    <message>
        <source>These tables do not belong together. Import one after the other.</source>
        <translation>Ces tableaux ne vont pas ensemble. Importez-les l’un après l’autre.</translation>
    </message>
    <message>
        <source>stopped before its end</source>
        <translation>arrêtée avant la fin</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulée</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Drop tables here</source>
        <translation>Déposez les tableaux ici</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message numerus="yes">
        <source>Import %n case(s)</source>
        <translation>
            <numerusform>Importer %n cas</numerusform>
            <numerusform>Importer %n cas</numerusform>
        </translation>
    </message>
    <message>
        <source>Import another table</source>
        <translation>Importer un autre tableau</translation>
    </message>
    <message>
        <source>Nothing is saved yet. The whole import can be undone afterwards.</source>
        <translation>Rien n’est encore enregistré. Tout pourra être annulé ensuite.</translation>
    </message>
    <message>
        <source>Nothing is saved yet. What you choose is remembered for this header.</source>
        <translation>Rien n’est encore enregistré. Ce choix est retenu pour cet en-tête.</translation>
    </message>
    <message>
        <source>Rows imported so far stay, and can be undone</source>
        <translation>Les lignes importées restent et peuvent être annulées</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%n new case(s)</source>
        <translation>
            <numerusform>%n nouveau cas</numerusform>
            <numerusform>%n nouveaux cas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) added to cases on file</source>
        <translation>
            <numerusform>%n ligne ajoutée à un cas existant</numerusform>
            <numerusform>%n lignes ajoutées à des cas existants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n ligne laissée de côté</numerusform>
            <numerusform>%n lignes laissées de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>A cell is longer than any text</source>
        <translation>Une cellule est plus longue que tout texte</translation>
    </message>
    <message>
        <source>A formula, taken as words and never run</source>
        <translation>Une formule, prise comme des mots, jamais exécutée</translation>
    </message>
    <message>
        <source>A quote opens and does not close</source>
        <translation>Un guillemet s’ouvre et ne se ferme pas</translation>
    </message>
    <message>
        <source>Added to a case</source>
        <translation>Ajouté à un cas</translation>
    </message>
    <message>
        <source>Fewer cells than columns</source>
        <translation>Moins de cellules que de colonnes</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Déjà là</translation>
    </message>
    <message>
        <source>More cells than columns; the rest is kept in a note</source>
        <translation>Plus de cellules que de colonnes&#xa0;; le reste est dans une note</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nouveau cas</translation>
    </message>
    <message>
        <source>Not understood as a date; its words are kept</source>
        <translation>Date non comprise&#xa0;; ses mots sont gardés</translation>
    </message>
    <message>
        <source>On file, and the row tells nothing new</source>
        <translation>Déjà enregistré, la ligne n’apporte rien</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Several cases fit; a person must choose</source>
        <translation>Plusieurs cas conviennent&#xa0;; à vous de choisir</translation>
    </message>
    <message>
        <source>Some letters could not be read</source>
        <translation>Certaines lettres n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>Stands above the line that names the columns</source>
        <translation>Se trouve au-dessus de la ligne d’en-tête</translation>
    </message>
    <message>
        <source>The date can mean two days; its words are kept</source>
        <translation>La date peut désigner deux jours&#xa0;; ses mots sont gardés</translation>
    </message>
    <message>
        <source>The field does not take this; kept in a note</source>
        <translation>Le champ ne l’accepte pas&#xa0;; gardé dans une note</translation>
    </message>
    <message>
        <source>The same number stands above in this table</source>
        <translation>Le même numéro figure plus haut</translation>
    </message>
    <message>
        <source>The same person seems to stand above, in line {0}</source>
        <translation>La même personne semble figurer plus haut, ligne {0}</translation>
    </message>
    <message>
        <source>The vault says otherwise; added as a second account</source>
        <translation>Le coffre dit autrement&#xa0;; ajouté comme second récit</translation>
    </message>
    <message>
        <source>The vault says otherwise; left out</source>
        <translation>Le coffre dit autrement&#xa0;; laissé de côté</translation>
    </message>
    <message>
        <source>The vocabulary has no such term; kept in a note</source>
        <translation>Terme inconnu du vocabulaire&#xa0;; gardé dans une note</translation>
    </message>
    <message>
        <source>There is no name</source>
        <translation>Il n’y a pas de nom</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisée</translation>
    </message>
    <message>
        <source>What the row belongs to is not in these tables</source>
        <translation>Ce à quoi la ligne se rattache n’est pas là</translation>
    </message>
    <message>
        <source>Which part is the family name is not sure</source>
        <translation>On ne sait pas quel mot est le nom de famille</translation>
    </message>
    <message>
        <source>whole name</source>
        <translation>nom entier</translation>
    </message>
</context>
<context>
    <name>KeyFileButton</name>
    <message>
        <source>Key file: {0}</source>
        <translation>Fichier clé&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Use a key file</source>
        <translation>Utiliser un fichier clé</translation>
    </message>
    <message>
        <source>Which key file?</source>
        <translation>Quel fichier clé&#xa0;?</translation>
    </message>
</context>
<context>
    <name>KeyHelp</name>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un récit</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Ajouter une preuve</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>Chercher dans cette liste</translation>
    </message>
    <message>
        <source>First page; Ctrl+2 to Ctrl+8 the others</source>
        <translation>Première page&#xa0;; Ctrl+2 à Ctrl+8 pour les autres</translation>
    </message>
    <message>
        <source>First section; Alt+2 to Alt+9 the others</source>
        <translation>Première section&#xa0;; Alt+2 à Alt+9 pour les autres</translation>
    </message>
    <message>
        <source>History of this field</source>
        <translation>Historique de ce champ</translation>
    </message>
    <message>
        <source>In a date: how precisely it is known</source>
        <translation>Dans une date&#xa0;: avec quelle précision elle est connue</translation>
    </message>
    <message>
        <source>Larger; Ctrl+- smaller, Ctrl+0 as it was</source>
        <translation>Agrandir&#xa0;; Ctrl+- réduire, Ctrl+0 taille normale</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Next pane; Shift+F6 the one before</source>
        <translation>Volet suivant&#xa0;; Maj+F6 le précédent</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Chercher partout</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Cette liste</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>KeyboardLine</name>
    <message>
        <source>Caps Lock is on</source>
        <translation>Verr. maj. est activé</translation>
    </message>
    <message>
        <source>Keyboard: {0}</source>
        <translation>Clavier&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>KnownError</name>
    <message>
        <source>A case code looks like C-7K3M-QX4P; search by name instead if you do not have it.</source>
        <translation>Un code de cas ressemble à C-7K3M-QX4P&#xa0;; si vous ne l’avez pas, cherchez par nom.</translation>
    </message>
    <message>
        <source>Accounts by a source belong to cases; this is a {kind}.</source>
        <translation>Les récits d’une source se rattachent aux cas&#xa0;; ceci est&#xa0;: {kind}.</translation>
    </message>
    <message>
        <source>Add or remove one of them.</source>
        <translation>Ajoutez ou retirez l’un d’eux.</translation>
    </message>
    <message>
        <source>An author&apos;s key can be unknown, confirmed or revoked, not “{state}”.</source>
        <translation>La clé d’un auteur peut être unknown, confirmed ou revoked, pas «&#xa0;{state}&#xa0;».</translation>
    </message>
    <message>
        <source>Ask a lawyer which rule held then; an order&apos;s date can be entered as it is.</source>
        <translation>Demandez à un juriste quelle règle valait alors&#xa0;; la date d’une ordonnance peut être saisie telle quelle.</translation>
    </message>
    <message>
        <source>Ask for a new copy, made with “share” by whoever sent it.</source>
        <translation>Demandez à l’expéditeur une nouvelle copie, faite avec «&#xa0;share&#xa0;».</translation>
    </message>
    <message>
        <source>Ask whoever shared the case for the original, or restore a backup that has it.</source>
        <translation>Demandez l’original à qui a transmis le cas, ou restaurez une sauvegarde qui le contient.</translation>
    </message>
    <message>
        <source>Both people stand in one case. Nothing was changed.</source>
        <translation>Ces deux personnes figurent dans un même cas. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Case {case} does not say whom it is about. Nothing was decided.</source>
        <translation>Le cas {case} ne dit pas qui il concerne. Rien n’a été décidé.</translation>
    </message>
    <message>
        <source>Case {case} {why}. Nothing was merged.</source>
        <translation>Cas {case}&#xa0;: {why}. Rien n’a été fusionné.</translation>
    </message>
    <message>
        <source>Check that it is the right file; if it is, agree to the cost and wait.</source>
        <translation>Vérifiez que c’est le bon fichier&#xa0;; si oui, acceptez le coût et attendez.</translation>
    </message>
    <message>
        <source>Check the code, or search for the name.</source>
        <translation>Vérifiez le code, ou cherchez par nom.</translation>
    </message>
    <message>
        <source>Check the date.</source>
        <translation>Vérifiez la date.</translation>
    </message>
    <message>
        <source>Check the field&apos;s name.</source>
        <translation>Vérifiez le nom du champ.</translation>
    </message>
    <message>
        <source>Check the keyboard layout and the key file, and try again; nothing was changed.</source>
        <translation>Vérifiez la disposition du clavier et le fichier clé, puis réessayez&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Check the name, or make one with {kind}:new.</source>
        <translation>Vérifiez le nom, ou créez-en un avec {kind}:new.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Vérifiez le nom.</translation>
    </message>
    <message>
        <source>Check the path, or plug in the drive that it is on.</source>
        <translation>Vérifiez le chemin, ou branchez le disque où il se trouve.</translation>
    </message>
    <message>
        <source>Choose a place where this kind of entry belongs.</source>
        <translation>Choisissez un endroit où va ce type de fiche.</translation>
    </message>
    <message>
        <source>Choose a vault file; nothing was changed.</source>
        <translation>Choisissez un fichier de coffre&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Choose another file as the key file.</source>
        <translation>Choisissez un autre fichier clé.</translation>
    </message>
    <message>
        <source>Choose another name for the dossier.</source>
        <translation>Choisissez un autre nom pour le dossier.</translation>
    </message>
    <message>
        <source>Choose another name for the original.</source>
        <translation>Choisissez un autre nom pour l’original.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Choose one of its own authors.</source>
        <translation>Choisissez l’un de ses propres auteurs.</translation>
    </message>
    <message>
        <source>Choose one of the three.</source>
        <translation>Choisissez l’un des trois.</translation>
    </message>
    <message>
        <source>Choose that author at unlock, if it is one of yours.</source>
        <translation>Choisissez cet auteur au déverrouillage, s’il est l’un des vôtres.</translation>
    </message>
    <message>
        <source>Choose the file that proves something.</source>
        <translation>Choisissez le fichier qui prouve quelque chose.</translation>
    </message>
    <message>
        <source>Choose the files themselves.</source>
        <translation>Choisissez les fichiers eux-mêmes.</translation>
    </message>
    <message>
        <source>Choose the tables themselves: CSV, TSV, XLSX, XLS or ODS.</source>
        <translation>Choisissez les tableaux eux-mêmes&#xa0;: CSV, TSV, XLSX, XLS ou ODS.</translation>
    </message>
    <message>
        <source>Choose who is working before you save.</source>
        <translation>Choisissez qui travaille avant d’enregistrer.</translation>
    </message>
    <message>
        <source>Choose “holdfast-export.json” in the folder of an export.</source>
        <translation>Choisissez «&#xa0;holdfast-export.json&#xa0;» dans le dossier d’un export.</translation>
    </message>
    <message>
        <source>Close it there first, or work in that window.</source>
        <translation>Fermez-le d’abord là-bas, ou travaillez dans cette fenêtre.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>Copy it again from where it came, or restore the newest backup.</source>
        <translation>Copiez-le à nouveau depuis son origine, ou restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>Copy the newest backup to another disk before you go on with this one.</source>
        <translation>Copiez la dernière sauvegarde sur un autre disque avant de continuer avec celui-ci.</translation>
    </message>
    <message>
        <source>Copy the vault to a folder that you may write to, or ask for permission.</source>
        <translation>Copiez le coffre dans un dossier où vous pouvez écrire, ou demandez l’autorisation.</translation>
    </message>
    <message>
        <source>Free some space on this disk and try again.</source>
        <translation>Libérez de la place sur ce disque et réessayez.</translation>
    </message>
    <message>
        <source>Give a day, or a month or year if no more is known.</source>
        <translation>Donnez un jour, ou un mois ou une année si l’on n’en sait pas plus.</translation>
    </message>
    <message>
        <source>Give the value to add, or the one to take out with --remove.</source>
        <translation>Donnez la valeur à ajouter, ou celle à retirer avec --remove.</translation>
    </message>
    <message>
        <source>Install the newer version to open it.</source>
        <translation>Installez la version plus récente pour l’ouvrir.</translation>
    </message>
    <message>
        <source>It has: {known}.</source>
        <translation>Il y a&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>It may have been deleted meanwhile: open the case again.</source>
        <translation>Elle a peut-être été supprimée entre-temps&#xa0;: rouvrez le cas.</translation>
    </message>
    <message>
        <source>It takes one of its vocabulary, such as: {known}.</source>
        <translation>Un terme de son vocabulaire convient, par exemple&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>It takes {wanted}.</source>
        <translation>Valeur attendue&#xa0;: {wanted}.</translation>
    </message>
    <message>
        <source>Lock, and restore that backup: “holdfast restore” makes it a vault again.</source>
        <translation>Verrouillez et restaurez cette sauvegarde&#xa0;: «&#xa0;holdfast restore&#xa0;» en refait un coffre.</translation>
    </message>
    <message>
        <source>Look at the list of cases; it may be deleted.</source>
        <translation>Regardez la liste des cas&#xa0;; il est peut-être supprimé.</translation>
    </message>
    <message>
        <source>Look at the words once more; nothing was made yet.</source>
        <translation>Relisez les mots encore une fois&#xa0;; rien n’a encore été créé.</translation>
    </message>
    <message>
        <source>Look for its link or its source instead.</source>
        <translation>Cherchez plutôt son lien ou sa source.</translation>
    </message>
    <message>
        <source>Make a new entry instead.</source>
        <translation>Créez plutôt une nouvelle fiche.</translation>
    </message>
    <message>
        <source>Name a file that ends in .pdf with -o.</source>
        <translation>Indiquez avec -o un fichier en .pdf.</translation>
    </message>
    <message>
        <source>Name a folder with -o.</source>
        <translation>Indiquez un dossier avec -o.</translation>
    </message>
    <message>
        <source>Name the columns in a mapping file, as in {example}.</source>
        <translation>Nommez les colonnes dans un fichier de correspondance, comme dans {example}.</translation>
    </message>
    <message>
        <source>No author is chosen in this vault.</source>
        <translation>Aucun auteur n’est choisi dans ce coffre.</translation>
    </message>
    <message>
        <source>No column of this table is recognised as a name.</source>
        <translation>Aucune colonne de ce tableau n’est reconnue comme un nom.</translation>
    </message>
    <message>
        <source>Nothing called “{name}” stands under “{kind}”.</source>
        <translation>Rien ne s’appelle «&#xa0;{name}&#xa0;» sous «&#xa0;{kind}&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing was imported; try again.</source>
        <translation>Rien n’a été importé&#xa0;; réessayez.</translation>
    </message>
    <message>
        <source>One dossier is written to a PDF, and {name} does not end in .pdf; nothing was written.</source>
        <translation>Un dossier seul s’écrit dans un PDF, et {name} ne finit pas par .pdf&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>One value is too large to be stored.</source>
        <translation>Une valeur est trop grande pour être enregistrée.</translation>
    </message>
    <message>
        <source>Open the case again and look at its versions.</source>
        <translation>Rouvrez le cas et regardez ses versions.</translation>
    </message>
    <message>
        <source>Open the history of the case to see what happened.</source>
        <translation>Ouvrez l’historique du cas pour voir ce qui s’est passé.</translation>
    </message>
    <message>
        <source>Rename one of them, or leave it out with a mapping file.</source>
        <translation>Renommez l’une d’elles, ou laissez-la de côté par un fichier de correspondance.</translation>
    </message>
    <message>
        <source>Restore the newest backup, and run “holdfast verify” on it first.</source>
        <translation>Restaurez la dernière sauvegarde, après l’avoir vérifiée avec «&#xa0;holdfast verify&#xa0;».</translation>
    </message>
    <message>
        <source>Restore the newest backup; keep this file, because some of it may still be readable.</source>
        <translation>Restaurez la dernière sauvegarde&#xa0;; gardez ce fichier, une partie est peut-être encore lisible.</translation>
    </message>
    <message>
        <source>Save the table again as CSV UTF-8 and choose that file.</source>
        <translation>Enregistrez à nouveau le tableau en CSV UTF-8 et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>Set it instead of adding to it.</source>
        <translation>Donnez-lui une valeur au lieu d’en ajouter une.</translation>
    </message>
    <message>
        <source>Set it to an empty value instead of removing it.</source>
        <translation>Donnez-lui une valeur vide au lieu de la retirer.</translation>
    </message>
    <message>
        <source>Set the value without a source, or write who says so into a note.</source>
        <translation>Donnez la valeur sans source, ou notez qui le dit.</translation>
    </message>
    <message>
        <source>Several dossiers need a folder.</source>
        <translation>Plusieurs dossiers demandent un répertoire.</translation>
    </message>
    <message>
        <source>Share cases with “holdfast share”; or import the table of people in its folder csv.</source>
        <translation>Transmettez des cas avec «&#xa0;holdfast share&#xa0;», ou importez la table des personnes de son répertoire csv.</translation>
    </message>
    <message>
        <source>Shorten it, or attach it as a file.</source>
        <translation>Raccourcissez-le, ou joignez-le en fichier.</translation>
    </message>
    <message>
        <source>Somebody changed this evidence since, so nothing was brought back.</source>
        <translation>Quelqu’un a modifié cette preuve depuis&#xa0;; rien n’a donc été rétabli.</translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation>Relancez quand vous voulez.</translation>
    </message>
    <message>
        <source>Take a new id.</source>
        <translation>Prenez un nouvel identifiant.</translation>
    </message>
    <message>
        <source>Take the id that “holdfast show” prints, or write it as in C-7K3M-QX4P/evidence[2].</source>
        <translation>Prenez l’identifiant affiché par «&#xa0;holdfast show&#xa0;», ou écrivez comme C-7K3M-QX4P/evidence[2].</translation>
    </message>
    <message>
        <source>Take the six words offered, or a longer phrase of your own.</source>
        <translation>Prenez les six mots proposés, ou une phrase plus longue à vous.</translation>
    </message>
    <message>
        <source>The answer of the part that reads this file made no sense and was refused.</source>
        <translation>La réponse de la partie qui lit ce fichier n’avait pas de sens et a été refusée.</translation>
    </message>
    <message>
        <source>The columns “{first}” and “{second}” would both become {name}.</source>
        <translation>Les colonnes «&#xa0;{first}&#xa0;» et «&#xa0;{second}&#xa0;» deviendraient toutes deux {name}.</translation>
    </message>
    <message>
        <source>The computer has no memory left for this; what was saved before is safe.</source>
        <translation>L’ordinateur n’a plus assez de mémoire&#xa0;; ce qui était enregistré est en sécurité.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was written; what was saved before is safe.</source>
        <translation>Le disque est plein, rien n’a été écrit&#xa0;; ce qui était enregistré est en sécurité.</translation>
    </message>
    <message>
        <source>The disk reported an error, so nothing was written; what was saved before is safe.</source>
        <translation>Le disque a signalé une erreur, rien n’a été écrit&#xa0;; ce qui était enregistré est en sécurité.</translation>
    </message>
    <message>
        <source>The file of this vault was deleted while it is open; all that was saved now stands in {backup}.</source>
        <translation>Le fichier de ce coffre a été supprimé pendant qu’il est ouvert&#xa0;; tout ce qui était enregistré est maintenant dans {backup}.</translation>
    </message>
    <message>
        <source>The first line of this table opens a quote that does not close, so its columns are unknown.</source>
        <translation>La première ligne de ce tableau ouvre un guillemet qui ne se ferme pas&#xa0;; ses colonnes sont donc inconnues.</translation>
    </message>
    <message>
        <source>The key file is empty, so it protects nothing.</source>
        <translation>Le fichier clé est vide, il ne protège donc rien.</translation>
    </message>
    <message>
        <source>The list cannot be narrowed down by “{name}”.</source>
        <translation>La liste ne peut pas être filtrée par «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>The mapping names a column “{column}”, which this table does not have.</source>
        <translation>La correspondance nomme une colonne «&#xa0;{column}&#xa0;», que ce tableau n’a pas.</translation>
    </message>
    <message>
        <source>The name of an author can be changed only by that author.</source>
        <translation>Seul un auteur peut changer son propre nom.</translation>
    </message>
    <message>
        <source>The other file is not laid out as a vault; nothing was taken from it.</source>
        <translation>L’autre fichier n’a pas la structure d’un coffre&#xa0;; rien n’en a été repris.</translation>
    </message>
    <message>
        <source>The passphrase is right, but parts of this vault are damaged.</source>
        <translation>La phrase secrète est juste, mais des parties de ce coffre sont endommagées.</translation>
    </message>
    <message>
        <source>The passphrase is right, but the end of this vault is missing: it was not copied completely.</source>
        <translation>La phrase secrète est juste, mais la fin de ce coffre manque&#xa0;: la copie n’est pas complète.</translation>
    </message>
    <message>
        <source>The passphrase or key file does not open this file, or it is not a vault.</source>
        <translation>La phrase secrète ou le fichier clé n’ouvre pas ce fichier, ou ce n’est pas un coffre.</translation>
    </message>
    <message>
        <source>The stored original no longer has the SHA-256 that it was received with; nothing was written.</source>
        <translation>L’original n’a plus le SHA-256 avec lequel il a été reçu&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The value for “{kind}.{field}” is too long or holds characters that are no text.</source>
        <translation>La valeur de «&#xa0;{kind}.{field}&#xa0;» est trop longue ou contient des caractères qui ne sont pas du texte.</translation>
    </message>
    <message>
        <source>The vault does not hold the original of this evidence.</source>
        <translation>L’original de cette preuve n’est pas dans le coffre.</translation>
    </message>
    <message>
        <source>The vault or its folder cannot be written, so nothing was changed.</source>
        <translation>Le coffre ou son dossier n’est pas accessible en écriture&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The year {year} is out of reach.</source>
        <translation>L’année {year} est hors de portée.</translation>
    </message>
    <message>
        <source>There can be: {known}.</source>
        <translation>Il peut y avoir&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>There is already a file named {name}; it was left as it is.</source>
        <translation>Il y a déjà un fichier nommé {name}&#xa0;; il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>There is another entry with the id {entity}.</source>
        <translation>Il y a une autre fiche avec l’identifiant {entity}.</translation>
    </message>
    <message>
        <source>There is no case {case} in this vault.</source>
        <translation>Il n’y a pas de cas {case} dans ce coffre.</translation>
    </message>
    <message>
        <source>There is no entry {entity} here.</source>
        <translation>Il n’y a pas de fiche {entity} ici.</translation>
    </message>
    <message>
        <source>There is no entry {entity} in this case.</source>
        <translation>Il n’y a pas de fiche {entity} dans ce cas.</translation>
    </message>
    <message>
        <source>There is no file at this place.</source>
        <translation>Il n’y a pas de fichier à cet endroit.</translation>
    </message>
    <message>
        <source>There is no kind of entry called “{kind}”.</source>
        <translation>Aucun type de fiche ne s’appelle «&#xa0;{kind}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no {kind} “{name}” in this vault.</source>
        <translation>Rien ne s’appelle «&#xa0;{name}&#xa0;» dans ce coffre (type&#xa0;: {kind}).</translation>
    </message>
    <message>
        <source>There is no {name}[{which}] here, only {count}.</source>
        <translation>Il n’y a pas de {name}[{which}] ici, leur nombre est {count}.</translation>
    </message>
    <message>
        <source>There is nothing that could be a date.</source>
        <translation>Il n’y a rien qui puisse être une date.</translation>
    </message>
    <message>
        <source>This author&apos;s key is not in this vault.</source>
        <translation>La clé de cet auteur n’est pas dans ce coffre.</translation>
    </message>
    <message>
        <source>This case is not in the vault.</source>
        <translation>Ce cas n’est pas dans le coffre.</translation>
    </message>
    <message>
        <source>This evidence item has no file.</source>
        <translation>Cette preuve n’a pas de fichier.</translation>
    </message>
    <message>
        <source>This export was made for somebody else: it holds no log, so no vault can be made of it.</source>
        <translation>Cet export a été fait pour quelqu’un d’autre&#xa0;: il ne contient pas de journal, on ne peut donc pas en faire un coffre.</translation>
    </message>
    <message>
        <source>This file asks for {mib} MiB of memory and {passes} passes to check the passphrase; most likely it is not a vault.</source>
        <translation>Pour vérifier la phrase secrète, ce fichier demande {mib} Mio de mémoire, passes&#xa0;: {passes}&#xa0;; ce n’est sans doute pas un coffre.</translation>
    </message>
    <message>
        <source>This file is empty, so it is not a vault.</source>
        <translation>Ce fichier est vide, ce n’est donc pas un coffre.</translation>
    </message>
    <message>
        <source>This file is encrypted, but it was not made by this program.</source>
        <translation>Ce fichier est chiffré, mais il n’a pas été fait par ce programme.</translation>
    </message>
    <message>
        <source>This file is not the JSON of a Holdfast export, or it is damaged; nothing was imported.</source>
        <translation>Ce fichier n’est pas le JSON d’un export Holdfast, ou il est endommagé&#xa0;; rien n’a été importé.</translation>
    </message>
    <message>
        <source>This file is the open vault itself.</source>
        <translation>Ce fichier est le coffre ouvert lui-même.</translation>
    </message>
    <message>
        <source>This file is the open vault itself; nothing was written.</source>
        <translation>Ce fichier est le coffre ouvert lui-même&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>This file is too short to be a vault.</source>
        <translation>Ce fichier est trop court pour être un coffre.</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a file.</source>
        <translation>C’est un dossier ou un périphérique, pas un fichier.</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a vault.</source>
        <translation>C’est un dossier ou un périphérique, pas un coffre.</translation>
    </message>
    <message>
        <source>This is an ordinary SQLite database without encryption, not a vault.</source>
        <translation>C’est une base SQLite ordinaire, sans chiffrement, pas un coffre.</translation>
    </message>
    <message>
        <source>This is not what was chosen before.</source>
        <translation>Ce n’est pas ce qui avait été choisi.</translation>
    </message>
    <message>
        <source>This passphrase would not hold long.</source>
        <translation>Cette phrase secrète ne résisterait pas longtemps.</translation>
    </message>
    <message>
        <source>This vault is already open in another window or by another program.</source>
        <translation>Ce coffre est déjà ouvert dans une autre fenêtre ou par un autre programme.</translation>
    </message>
    <message>
        <source>This vault was made by a newer version of the program (layout {version}); it was not touched.</source>
        <translation>Ce coffre vient d’une version plus récente du programme (structure {version})&#xa0;; il n’a pas été touché.</translation>
    </message>
    <message>
        <source>This was cancelled; nothing was changed.</source>
        <translation>Opération annulée&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Use a column&apos;s name such as birth_date, or a field such as person.birth_place.</source>
        <translation>Utilisez un nom de colonne comme birth_date, ou un champ comme person.birth_place.</translation>
    </message>
    <message>
        <source>Use one of: {known}.</source>
        <translation>Utilisez l’un de ceux-ci&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>Use status, outcome, responsible, priority, tag or code.</source>
        <translation>Utilisez status, outcome, responsible, priority, tag ou code.</translation>
    </message>
    <message>
        <source>What was to be replaced is no version of “{field}”.</source>
        <translation>Ce qui devait être remplacé n’est pas une version de «&#xa0;{field}&#xa0;».</translation>
    </message>
    <message>
        <source>Write how many shares are needed of how many, as in 2-of-3; at most {most}.</source>
        <translation>Écrivez combien de parts il faut sur combien, comme 2-of-3&#xa0;; au plus {most}.</translation>
    </message>
    <message>
        <source>Write it as in 2022-03-05, “spring 2022”, “about May 2022”, or “unknown”.</source>
        <translation>Écrivez comme 2022-03-05, «&#xa0;printemps 2022&#xa0;», «&#xa0;vers mai 2022&#xa0;» ou «&#xa0;inconnue&#xa0;».</translation>
    </message>
    <message>
        <source>Write it as in person.birth_date, name[2].family or event[new].title; “holdfast show” lists all.</source>
        <translation>Écrivez comme person.birth_date, name[2].family ou event[new].title&#xa0;; «&#xa0;holdfast show&#xa0;» liste tout.</translation>
    </message>
    <message>
        <source>Write it as in: status=open,intake tag=&quot;urgent help&quot; contested.</source>
        <translation>Écrivez par exemple&#xa0;: status=open,intake tag=&quot;urgent help&quot; contested.</translation>
    </message>
    <message>
        <source>Write the day that the order names, as in 2026-03-05.</source>
        <translation>Écrivez le jour fixé par l’ordonnance, comme 2026-03-05.</translation>
    </message>
    <message>
        <source>Write the month as a word, or the date as in 2022-03-05.</source>
        <translation>Écrivez le mois en lettres, ou la date comme 2022-03-05.</translation>
    </message>
    <message>
        <source>Delete empty rows and columns at its end, or divide it into several files.</source>
        <translation>Supprimez les lignes et colonnes vides à la fin, ou divisez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>Delete one entry there.</source>
        <translation>Supprimez-y une fiche.</translation>
    </message>
    <message>
        <source>Divide them into several imports.</source>
        <translation>Divisez-les en plusieurs importations.</translation>
    </message>
    <message>
        <source>Import it by itself.</source>
        <translation>Importez-le seul.</translation>
    </message>
    <message>
        <source>Import one after the other.</source>
        <translation>Importez-les l’un après l’autre.</translation>
    </message>
    <message>
        <source>Look for duplicates again.</source>
        <translation>Cherchez à nouveau les doublons.</translation>
    </message>
    <message>
        <source>Merge it into the other one only.</source>
        <translation>Ne le fusionnez que dans l’autre.</translation>
    </message>
    <message>
        <source>Name a new folder.</source>
        <translation>Indiquez un nouveau dossier.</translation>
    </message>
    <message>
        <source>No version of the rule “{rule}” is known for {day}.</source>
        <translation>Aucune version de la règle «&#xa0;{rule}&#xa0;» n’est connue pour {day}.</translation>
    </message>
    <message>
        <source>One of the two people is not in this vault any more. Nothing was noted.</source>
        <translation>L’une des deux personnes n’est plus dans ce coffre. Rien n’a été noté.</translation>
    </message>
    <message>
        <source>Open it and save, or undo it.</source>
        <translation>Ouvrez-le et enregistrez, ou annulez la saisie.</translation>
    </message>
    <message>
        <source>Set its principal person first.</source>
        <translation>Indiquez d’abord sa personne principale.</translation>
    </message>
    <message>
        <source>Settle those first.</source>
        <translation>Tranchez-les d’abord.</translation>
    </message>
    <message>
        <source>Take the number that “holdfast import” told, or leave it out for the latest.</source>
        <translation>Prenez le numéro donné par «&#xa0;holdfast import&#xa0;», ou omettez-le pour la dernière.</translation>
    </message>
    <message>
        <source>The folder {name} is not empty, or is a file; nothing was written.</source>
        <translation>Le répertoire {name} n’est pas vide, ou c’est un fichier&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>There is no deadline rule “{rule}”.</source>
        <translation>Il n’y a pas de règle d’échéance «&#xa0;{rule}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no such import in this vault.</source>
        <translation>Cette importation n’existe pas dans ce coffre.</translation>
    </message>
    <message>
        <source>These tables do not name each other’s rows by ids, so they cannot be joined.</source>
        <translation>Ces tableaux ne désignent pas leurs lignes par identifiant&#xa0;; ils ne peuvent donc pas être réunis.</translation>
    </message>
    <message>
        <source>These tables hold more than can be joined at once.</source>
        <translation>Ces tableaux contiennent plus que ce qui peut être réuni en une fois.</translation>
    </message>
    <message>
        <source>This folder holds no tables, or too many at once.</source>
        <translation>Ce dossier ne contient pas de tableaux, ou trop à la fois.</translation>
    </message>
    <message>
        <source>This table claims to hold more than can be read at once; nothing was imported.</source>
        <translation>Ce tableau annonce plus que ce qui peut être lu en une fois&#xa0;; rien n’a été importé.</translation>
    </message>
    <message>
        <source>“holdfast show” lists every entry with its address; {name}[new] makes one.</source>
        <translation>«&#xa0;holdfast show&#xa0;» liste chaque fiche avec son adresse&#xa0;; {name}[new] en crée une.</translation>
    </message>
    <message>
        <source>“holdfast show” lists every entry with its id.</source>
        <translation>«&#xa0;holdfast show&#xa0;» liste chaque fiche avec son identifiant.</translation>
    </message>
    <message>
        <source>“{address}” names nothing in a case.</source>
        <translation>«&#xa0;{address}&#xa0;» ne désigne rien dans un cas.</translation>
    </message>
    <message>
        <source>“{date}” has no earliest day to count from.</source>
        <translation>«&#xa0;{date}&#xa0;» n’a pas de premier jour à partir duquel compter.</translation>
    </message>
    <message>
        <source>“{date}” is not the exact day of an order.</source>
        <translation>«&#xa0;{date}&#xa0;» n’est pas le jour exact d’une ordonnance.</translation>
    </message>
    <message>
        <source>“{field}” does not point to an entry of the kind {kind}.</source>
        <translation>«&#xa0;{field}&#xa0;» ne renvoie pas à une fiche du type {kind}.</translation>
    </message>
    <message>
        <source>“{field}” does not take this value.</source>
        <translation>«&#xa0;{field}&#xa0;» n’accepte pas cette valeur.</translation>
    </message>
    <message>
        <source>“{field}” has no term “{text}”.</source>
        <translation>«&#xa0;{field}&#xa0;» n’a pas de terme «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>“{field}” holds one value.</source>
        <translation>«&#xa0;{field}&#xa0;» contient une seule valeur.</translation>
    </message>
    <message>
        <source>“{field}” holds several values, and this one is empty.</source>
        <translation>«&#xa0;{field}&#xa0;» contient plusieurs valeurs, et celle-ci est vide.</translation>
    </message>
    <message>
        <source>“{kind}.{field}” cannot be changed once it is written.</source>
        <translation>«&#xa0;{kind}.{field}&#xa0;» ne se modifie plus une fois écrit.</translation>
    </message>
    <message>
        <source>“{kind}.{field}” does not take such a value.</source>
        <translation>«&#xa0;{kind}.{field}&#xa0;» n’accepte pas une telle valeur.</translation>
    </message>
    <message>
        <source>“{kind}.{field}” holds one value.</source>
        <translation>«&#xa0;{kind}.{field}&#xa0;» contient une seule valeur.</translation>
    </message>
    <message>
        <source>“{kind}.{field}” holds several values.</source>
        <translation>«&#xa0;{kind}.{field}&#xa0;» contient plusieurs valeurs.</translation>
    </message>
    <message>
        <source>“{kind}” cannot stand under “{parent}”.</source>
        <translation>«&#xa0;{kind}&#xa0;» ne peut pas figurer sous «&#xa0;{parent}&#xa0;».</translation>
    </message>
    <message>
        <source>“{kind}” has no field called “{field}”.</source>
        <translation>«&#xa0;{kind}&#xa0;» n’a pas de champ «&#xa0;{field}&#xa0;».</translation>
    </message>
    <message>
        <source>“{named}” is not the id or place of one evidence item.</source>
        <translation>«&#xa0;{named}&#xa0;» n’est ni l’identifiant ni la place d’une preuve.</translation>
    </message>
    <message>
        <source>“{part}” is no filter.</source>
        <translation>«&#xa0;{part}&#xa0;» n’est pas un filtre.</translation>
    </message>
    <message>
        <source>“{place}” is no place for a column.</source>
        <translation>«&#xa0;{place}&#xa0;» n’est pas une place pour une colonne.</translation>
    </message>
    <message>
        <source>“{province}” is no province of Canada.</source>
        <translation>«&#xa0;{province}&#xa0;» n’est pas une province du Canada.</translation>
    </message>
    <message>
        <source>“{table}” does not belong with the other tables.</source>
        <translation>«&#xa0;{table}&#xa0;» ne va pas avec les autres tableaux.</translation>
    </message>
    <message>
        <source>“{text}” can mean {readings}.</source>
        <translation>«&#xa0;{text}&#xa0;» peut signifier&#xa0;: {readings}.</translation>
    </message>
    <message>
        <source>“{text}” is no way to split a recovery sheet.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une façon de partager une feuille de secours.</translation>
    </message>
    <message>
        <source>“{text}” is not a case code.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un code de cas.</translation>
    </message>
    <message>
        <source>“{text}” was not understood as a date.</source>
        <translation>«&#xa0;{text}&#xa0;» n’a pas été compris comme une date.</translation>
    </message>
    <message>
        <source>“{text}” was not understood as a date: a year has four digits, from 1000 to 9000.</source>
        <translation>«&#xa0;{text}&#xa0;» n’a pas été compris comme une date&#xa0;: une année a quatre chiffres, de 1000 à 9000.</translation>
    </message>
    <message>
        <source>“{text}” was not understood as a date: it ends before it begins.</source>
        <translation>«&#xa0;{text}&#xa0;» n’a pas été compris comme une date&#xa0;: la fin précède le début.</translation>
    </message>
    <message>
        <source>“{text}” was not understood as a date: there is no such day.</source>
        <translation>«&#xa0;{text}&#xa0;» n’a pas été compris comme une date&#xa0;: ce jour n’existe pas.</translation>
    </message>
    <message>
        <source>“{text}” was not understood as a date: which year belongs to which day?</source>
        <translation>«&#xa0;{text}&#xa0;» n’a pas été compris comme une date&#xa0;: quelle année va avec quel jour&#xa0;?</translation>
    </message>
    <message>
        <source>“{text}…” is longer than a date can be.</source>
        <translation>«&#xa0;{text}…&#xa0;» est plus long que ne peut l’être une date.</translation>
    </message>
</context>
<context>
    <name>ListSection</name>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>{0} added</source>
        <translation>Ajout&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0} deleted</source>
        <translation>Suppression&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Chercher partout</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
</context>
<context>
    <name>NewPassphraseDialog</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Choisir une nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>Je les ai notés</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>D’autres mots</translation>
    </message>
    <message>
        <source>This is not what was chosen before. Look at the paper again.</source>
        <translation>Ce n’est pas ce qui avait été choisi. Regardez à nouveau le papier.</translation>
    </message>
    <message>
        <source>This would not hold long. Take the six words offered, or a longer phrase.</source>
        <translation>Elle ne résisterait pas longtemps. Prenez les six mots proposés, ou une phrase plus longue.</translation>
    </message>
    <message>
        <source>Time to guess: {0}</source>
        <translation>Temps pour la deviner&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Type it from the paper</source>
        <translation>Saisissez-la d’après le papier</translation>
    </message>
    <message>
        <source>Write these six words down and keep the paper apart from the computer. Backups made so far keep the old passphrase, and recovery sheets written so far open only those.</source>
        <translation>Notez ces six mots et gardez le papier loin de l’ordinateur. Les sauvegardes déjà faites gardent l’ancienne phrase secrète, et les feuilles de secours déjà écrites n’ouvrent que celles-là.</translation>
    </message>
</context>
<context>
    <name>OpenCard</name>
    <message>
        <source>Another file</source>
        <translation>Autre fichier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Holdfast</source>
        <translation>Holdfast</translation>
    </message>
    <message>
        <source>Key file: {0}</source>
        <translation>Fichier clé&#xa0;: {0}</translation>
    </message>
    <message>
        <source>New vault</source>
        <translation>Nouveau coffre</translation>
    </message>
    <message>
        <source>Open it all the same</source>
        <translation>Ouvrir quand même</translation>
    </message>
    <message>
        <source>Open the file that holds your cases, or make a new one.</source>
        <translation>Ouvrez le fichier qui contient vos cas, ou créez-en un.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Feuille de secours</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Use a key file</source>
        <translation>Utiliser un fichier clé</translation>
    </message>
</context>
<context>
    <name>OverviewSection</name>
    <message numerus="yes">
        <source>%n draft(s) not saved yet</source>
        <translation>
            <numerusform>%n brouillon pas encore enregistré</numerusform>
            <numerusform>%n brouillons pas encore enregistrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) not yet known that every dossier needs</source>
        <translation>
            <numerusform>%n élément pas encore connu, nécessaire à tout dossier</numerusform>
            <numerusform>%n éléments pas encore connus, nécessaires à tout dossier</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Changed lately</source>
        <translation>Modifié récemment</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>Contesté</translation>
    </message>
    <message>
        <source>History of the case</source>
        <translation>Historique du cas</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Timeline of the case</source>
        <translation>Chronologie du cas</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>Merge into {0}</source>
        <translation>Fusionner dans {0}</translation>
    </message>
    <message>
        <source>Merging takes everything over and overwrites nothing: what differs becomes an account.</source>
        <translation>La fusion reprend tout et n’écrase rien&#xa0;: ce qui diffère devient un récit.</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Pas la même personne</translation>
    </message>
    <message>
        <source>Not yet known</source>
        <translation>Pas encore connu</translation>
    </message>
    <message>
        <source>Open this case</source>
        <translation>Ouvrir ce cas</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>concorde</translation>
    </message>
    <message>
        <source>only on one side</source>
        <translation>d’un seul côté</translation>
    </message>
    <message>
        <source>same</source>
        <translation>identique</translation>
    </message>
</context>
<context>
    <name>PartialDateField</name>
    <message>
        <source>Understood: {date}</source>
        <translation>Compris&#xa0;: {date}</translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Show what is typed</source>
        <translation>Afficher la saisie</translation>
    </message>
</context>
<context>
    <name>PersonSection</name>
    <message>
        <source>Open {0}</source>
        <translation>Ouvrir {0}</translation>
    </message>
    <message>
        <source>Perhaps on file already</source>
        <translation>Peut-être déjà enregistré</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Personne ajoutée</translation>
    </message>
    <message>
        <source>Safe to contact</source>
        <translation>Contact sans risque</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <source>A name is needed. A pseudonym will do.</source>
        <translation>Il faut un nom. Un pseudonyme suffit.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation>Choisir l’emplacement</translation>
    </message>
    <message>
        <source>Colleagues see it beside what you write. It may be a pseudonym.</source>
        <translation>Vos collègues le voient à côté de ce que vous écrivez. Ce peut être un pseudonyme.</translation>
    </message>
    <message>
        <source>New vault</source>
        <translation>Nouveau coffre</translation>
    </message>
    <message>
        <source>One encrypted file on this computer or on a stick. There is no account and no server.</source>
        <translation>Un seul fichier chiffré, sur cet ordinateur ou une clé USB. Sans compte ni serveur.</translation>
    </message>
    <message>
        <source>Where shall the vault be?</source>
        <translation>Où placer le coffre&#xa0;?</translation>
    </message>
    <message>
        <source>Your name here</source>
        <translation>Votre nom ici</translation>
    </message>
</context>
<context>
    <name>PreferPanel</name>
    <message>
        <source>Choose an account and say why it is preferred.</source>
        <translation>Choisissez un récit et dites pourquoi il est préféré.</translation>
    </message>
    <message>
        <source>For example: confirmed with counsel by phone</source>
        <translation>Par exemple&#xa0;: confirmé par téléphone avec l’avocat</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Laisser en suspens</translation>
    </message>
    <message>
        <source>One account is preferred now</source>
        <translation>Un récit est maintenant préféré</translation>
    </message>
    <message>
        <source>Prefer this account</source>
        <translation>Préférer ce récit</translation>
    </message>
    <message>
        <source>The field takes the value of the account preferred. The others stay on file.</source>
        <translation>Le champ prend la valeur du récit préféré. Les autres sont gardés.</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Something in the program went wrong ({0}). What was saved is safe. Lock and unlock to go on.</source>
        <translation>Un problème est survenu dans le programme ({0}). Ce qui était enregistré est en sécurité. Verrouillez puis déverrouillez pour continuer.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>A Russian passport of this kind has {wanted} digits. This has {digits}.</source>
        <translation>Un passeport russe de ce type a {wanted} chiffres. Ici&#xa0;: {digits}.</translation>
    </message>
    <message>
        <source>A UCI has 8 or 10 digits. This has {digits}.</source>
        <translation>Un UCI a 8 ou 10 chiffres. Ici&#xa0;: {digits}.</translation>
    </message>
    <message>
        <source>A receipt number is usually 3 letters and 10 digits. Look again.</source>
        <translation>Un numéro de reçu a d’ordinaire 3 lettres et 10 chiffres. À vérifier.</translation>
    </message>
    <message>
        <source>An A-number has 8 or 9 digits. This has {digits}.</source>
        <translation>Un A-number a 8 ou 9 chiffres. Ici&#xa0;: {digits}.</translation>
    </message>
    <message>
        <source>An A-number is the letter A and 8 or 9 digits.</source>
        <translation>Un A-number est la lettre A suivie de 8 ou 9 chiffres.</translation>
    </message>
    <message>
        <source>Passports of this country usually look like {example}. Look again.</source>
        <translation>Les passeports de ce pays ressemblent d’ordinaire à {example}. À vérifier.</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
</context>
<context>
    <name>QuickSearch</name>
    <message>
        <source>Any script, any spelling. Enter opens, Esc closes.</source>
        <translation>Toute écriture, toute graphie. Entrée ouvre, Échap ferme.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Name, code, place, text</source>
        <translation>Nom, code, lieu, texte</translation>
    </message>
    <message>
        <source>Nothing found in names, codes and texts.</source>
        <translation>Rien trouvé dans les noms, les codes et les textes.</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Chercher partout</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>Trouvés&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>RecoverCard</name>
    <message>
        <source>A new vault is made beside the file; the file itself stays as it is.</source>
        <translation>Un nouveau coffre est créé à côté du fichier&#xa0;; le fichier lui-même ne change pas.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>For the new vault</source>
        <translation>Pour le nouveau coffre</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>Open with the recovery sheet</source>
        <translation>Ouvrir avec la feuille de secours</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Mots de secours</translation>
    </message>
    <message>
        <source>Words in their order, with their numbers or without</source>
        <translation>Les mots dans l’ordre, avec ou sans leurs numéros</translation>
    </message>
</context>
<context>
    <name>RepeatCard</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Créer le coffre</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>This shows that what you wrote down opens the vault.</source>
        <translation>Ainsi vous savez que ce que vous avez noté ouvre le coffre.</translation>
    </message>
    <message>
        <source>Type it from the paper</source>
        <translation>Saisissez-la d’après le papier</translation>
    </message>
</context>
<context>
    <name>ReportModel</name>
    <message>
        <source>Cell</source>
        <translation>Cellule</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À regarder</translation>
    </message>
</context>
<context>
    <name>SaveBar</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>SectionRail</name>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>As the desktop</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Clear the clipboard</source>
        <translation>Vider le presse-papiers</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Lignes compactes</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Documents have a language of their own.</source>
        <translation>Les documents ont leur propre langue.</translation>
    </message>
    <message>
        <source>Language of the screen</source>
        <translation>Langue de l’écran</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Lock by itself when nobody types</source>
        <translation>Verrouiller après inactivité</translation>
    </message>
    <message>
        <source>Locking forgets everything on the screen. Drafts are kept in the vault.</source>
        <translation>Le verrouillage efface tout de l’écran. Les brouillons sont gardés dans le coffre.</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Name of your profile</source>
        <translation>Nom de votre profil</translation>
    </message>
    <message>
        <source>No motion</source>
        <translation>Sans animation</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Stands beside your changes for colleagues. It may be a pseudonym.</source>
        <translation>Affiché à vos collègues à côté de vos modifications. Ce peut être un pseudonyme.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>What you copy is taken out of the clipboard again.</source>
        <translation>Ce que vous copiez est ensuite retiré du presse-papiers.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>after {count} min</source>
        <translation>après {count} min</translation>
    </message>
    <message>
        <source>after {count} s</source>
        <translation>après {count} s</translation>
    </message>
</context>
<context>
    <name>SheetCard</name>
    <message>
        <source>These words open this file even if the passphrase is forgotten or the file is damaged, without the key file. Write them by hand and keep them where only you can get at them. They are shown only now.</source>
        <translation>Ces mots ouvrent ce fichier même si la phrase secrète est oubliée ou le fichier endommagé, sans le fichier clé. Écrivez-les à la main et gardez-les là où vous seul pouvez les prendre. Ils ne sont montrés que maintenant.</translation>
    </message>
    <message>
        <source>They are on paper</source>
        <translation>Ils sont sur papier</translation>
    </message>
    <message>
        <source>Write the recovery sheet</source>
        <translation>Écrire la feuille de secours</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>They are on paper</source>
        <translation>Ils sont sur papier</translation>
    </message>
    <message>
        <source>Write the recovery sheet</source>
        <translation>Écrire la feuille de secours</translation>
    </message>
</context>
<context>
    <name>StopDialog</name>
    <message>
        <source>Type {count} to go on</source>
        <translation>Tapez {count} pour continuer</translation>
    </message>
</context>
<context>
    <name>ThumbModel</name>
    <message>
        <source>Page {page}</source>
        <translation>Page {page}</translation>
    </message>
</context>
<context>
    <name>ThumbStrip</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>The list beside it says the same.</source>
        <translation>La liste à côté dit la même chose.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>TimelineSection</name>
    <message numerus="yes">
        <source>%n more without a known date</source>
        <translation>
            <numerusform>%n autre sans date connue</numerusform>
            <numerusform>%n autres sans date connue</numerusform>
        </translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Timeline as a list</source>
        <translation>Chronologie en liste</translation>
    </message>
    <message>
        <source>What is dated shows here: activity, events, hearings, deadlines.</source>
        <translation>Ici s’affiche ce qui a une date&#xa0;: activité, faits, audiences, échéances.</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>UnlockModel</name>
    <message>
        <source>Making the vault…</source>
        <translation>Création du coffre…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Recovering…</source>
        <translation>Récupération…</translation>
    </message>
</context>
<context>
    <name>UnlockWindow</name>
    <message>
        <source>No network, no account. Locking forgets everything on the screen.</source>
        <translation>Sans réseau ni compte. Le verrouillage efface tout de l’écran.</translation>
    </message>
    <message>
        <source>Where shall the new vault be?</source>
        <translation>Où placer le nouveau coffre&#xa0;?</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Quel fichier&#xa0;?</translation>
    </message>
    <message>
        <source>Which key file?</source>
        <translation>Quel fichier clé&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>Change passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Feuille de secours</translation>
    </message>
    <message>
        <source>The new passphrase is in force. Sheets written before open only older copies: write this one by hand now, and keep it where only you can get at it.</source>
        <translation>La nouvelle phrase secrète est en vigueur. Les feuilles écrites avant n’ouvrent que les anciennes copies&#xa0;: écrivez celle-ci à la main maintenant, et gardez-la là où vous seul pouvez la prendre.</translation>
    </message>
    <message>
        <source>The vault is written anew under another key. First the one that it has now.</source>
        <translation>Le coffre est réécrit sous une autre clé. D’abord, la phrase actuelle.</translation>
    </message>
    <message>
        <source>The words open the vault without its passphrase, so the passphrase is asked for first.</source>
        <translation>Les mots ouvrent le coffre sans sa phrase secrète&#xa0;; c’est pourquoi elle est demandée d’abord.</translation>
    </message>
    <message>
        <source>These words open this vault, and every copy under its present key, without passphrase and key file. Write them by hand. An earlier sheet of this key has other words and opens it too.</source>
        <translation>Ces mots ouvrent ce coffre, et toute copie sous sa clé actuelle, sans phrase secrète ni fichier clé. Écrivez-les à la main. Une feuille antérieure de cette clé a d’autres mots et l’ouvre aussi.</translation>
    </message>
    <message>
        <source>Where shall the backup be?</source>
        <translation>Où placer la sauvegarde&#xa0;?</translation>
    </message>
</context>
<context>
    <name>UpkeepModel</name>
    <message>
        <source>A check reads every page, the history with its signatures, and every original.</source>
        <translation>La vérification lit chaque page, l’historique avec ses signatures et chaque original.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Backing up to {0}</source>
        <translation>Sauvegarde vers {0}</translation>
    </message>
    <message>
        <source>Cancelling changes nothing.</source>
        <translation>Annuler ne change rien.</translation>
    </message>
    <message>
        <source>Cancelling keeps the present passphrase.</source>
        <translation>Si vous annulez, la phrase secrète actuelle reste.</translation>
    </message>
    <message>
        <source>Cancelling leaves no file.</source>
        <translation>Si vous annulez, aucun fichier ne reste.</translation>
    </message>
    <message>
        <source>Checking the vault</source>
        <translation>Vérification du coffre</translation>
    </message>
    <message>
        <source>Every page, the history with its signatures, and every original.</source>
        <translation>Chaque page, l’historique avec ses signatures et chaque original.</translation>
    </message>
    <message>
        <source>Everything held at the last check</source>
        <translation>Tout était intact à la dernière vérification</translation>
    </message>
    <message>
        <source>Everything holds: pages, history, signatures and originals</source>
        <translation>Tout est intact&#xa0;: pages, historique, signatures et originaux</translation>
    </message>
    <message>
        <source>Keep this file as it is. Lock, choose Another file, open the newest backup in the folder {0}, and check that one.</source>
        <translation>Gardez ce fichier tel quel. Verrouillez, choisissez «&#xa0;Autre fichier&#xa0;», ouvrez la dernière sauvegarde du dossier {0} et vérifiez-la.</translation>
    </message>
    <message>
        <source>Kept: {0}, in {1}</source>
        <translation>Gardées&#xa0;: {0}, dans {1}</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Dernière vérification</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Newest backup</source>
        <translation>Dernière sauvegarde</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucune pour l’instant</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <source>Not every page can be read.</source>
        <translation>Certaines pages sont illisibles.</translation>
    </message>
    <message>
        <source>Originals altered: {0}.</source>
        <translation>Originaux altérés&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Originals missing: {0}.</source>
        <translation>Originaux manquants&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Places in the file that do not hold: {0}.</source>
        <translation>Endroits du fichier non intacts&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Places that do not hold: {0}.</source>
        <translation>Endroits non intacts&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>The backup is made and verified</source>
        <translation>La sauvegarde est faite et vérifiée</translation>
    </message>
    <message>
        <source>This vault is damaged.</source>
        <translation>Ce coffre est endommagé.</translation>
    </message>
    <message>
        <source>Writing the vault anew</source>
        <translation>Réécriture du coffre</translation>
    </message>
    <message>
        <source>{0} is made and verified. It opens with the passphrase of now.</source>
        <translation>{0}&#xa0;: fait et vérifié. S’ouvre avec la phrase secrète actuelle.</translation>
    </message>
</context>
<context>
    <name>VaultCare</name>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Back up to another place…</source>
        <translation>Sauvegarder ailleurs…</translation>
    </message>
    <message>
        <source>Backups make themselves every two hours beside the vault. A copy on a stick survives this computer.</source>
        <translation>Les sauvegardes se font seules toutes les deux heures, à côté du coffre. Une copie sur clé USB survit à cet ordinateur.</translation>
    </message>
    <message>
        <source>Change passphrase…</source>
        <translation>Changer la phrase secrète…</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translation>Vérifier le coffre</translation>
    </message>
    <message>
        <source>Recovery sheet…</source>
        <translation>Feuille de secours…</translation>
    </message>
    <message>
        <source>The recovery sheet opens the vault without passphrase and key file. A new passphrase needs a new sheet.</source>
        <translation>La feuille de secours ouvre le coffre sans phrase secrète ni fichier clé. À nouvelle phrase secrète, nouvelle feuille.</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Coffre</translation>
    </message>
</context>
<context>
    <name>VaultWindow</name>
    <message>
        <source>Case {0} was made</source>
        <translation>Cas {0} créé</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Evidence details</source>
        <translation>Détails de la preuve</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>No case names it yet</source>
        <translation>Aucun cas ne l’indique encore</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Saved, backup {0}</source>
        <translation>Enregistré, sauvegarde {0}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
</context>
<context>
    <name>VersionsPanel</name>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>It replaces all versions, which stay in the history.</source>
        <translation>Elle remplace toutes les versions, qui restent dans l’historique.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Key confirmed</source>
        <translation>Clé confirmée</translation>
    </message>
    <message>
        <source>Key not confirmed</source>
        <translation>Clé non confirmée</translation>
    </message>
    <message>
        <source>Not yet known</source>
        <translation>Pas encore connu</translation>
    </message>
    <message>
        <source>Or write a new value</source>
        <translation>Ou écrire une nouvelle valeur</translation>
    </message>
    <message>
        <source>Save this value</source>
        <translation>Enregistrer cette valeur</translation>
    </message>
    <message>
        <source>Settled: {0}</source>
        <translation>Tranché&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Two people changed this field without seeing each other&apos;s change.</source>
        <translation>Deux personnes ont modifié ce champ sans voir la modification de l’autre.</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Prendre celle-ci</translation>
    </message>
    <message>
        <source>Use “{0}”</source>
        <translation>Prendre «&#xa0;{0}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Damaged: parts may be missing</source>
        <translation>Endommagé&#xa0;: des parties peuvent manquer</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Only the beginning is shown</source>
        <translation>Seul le début est affiché</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Faire pivoter</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Text, page {page} of {pages}</source>
        <translation>Texte, page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Whole page or page width</source>
        <translation>Page entière ou pleine largeur</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} sur {pages}</translation>
    </message>
</context>
<context>
    <name>VocabularyCombo</name>
    <message>
        <source>Other…</source>
        <translation>Autre…</translation>
    </message>
    <message>
        <source>{code} (unknown term)</source>
        <translation>{code} (terme inconnu)</translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Choisir une phrase secrète</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>Je les ai notés</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>D’autres mots</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Time to guess: {0}</source>
        <translation>Temps pour la deviner&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Time to guess: {0}. Too short for a file that can be copied.</source>
        <translation>Temps pour la deviner&#xa0;: {0}. Trop court pour un fichier qui peut être copié.</translation>
    </message>
    <message>
        <source>Write these six words down and keep the paper apart from the computer. Nobody can open the vault without them.</source>
        <translation>Notez ces six mots et gardez le papier loin de l’ordinateur. Sans eux, personne ne peut ouvrir le coffre.</translation>
    </message>
</context>
<context>
    <name>_CheckStep</name>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n point à regarder</numerusform>
            <numerusform>%n points à regarder</numerusform>
        </translation>
    </message>
    <message>
        <source>Add it as a second account</source>
        <translation>L’ajouter comme second récit</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Nothing is odd</source>
        <translation>Rien d’étrange</translation>
    </message>
    <message>
        <source>Save this list</source>
        <translation>Enregistrer cette liste</translation>
    </message>
    <message>
        <source>Save this list…</source>
        <translation>Enregistrer cette liste…</translation>
    </message>
    <message>
        <source>What would come of each row</source>
        <translation>Ce que donnerait chaque ligne</translation>
    </message>
    <message>
        <source>Where the vault says otherwise:</source>
        <translation>Là où le coffre dit autrement&#xa0;:</translation>
    </message>
</context>
<context>
    <name>_ColumnsStep</name>
    <message numerus="yes">
        <source>%n column(s) left out</source>
        <translation>
            <numerusform>%n colonne laissée de côté</numerusform>
            <numerusform>%n colonnes laissées de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Colonnes du tableau</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissée de côté</translation>
    </message>
    <message>
        <source>Letters are read as</source>
        <translation>Lettres lues comme</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>The column “{0}” goes to</source>
        <translation>La colonne «&#xa0;{0}&#xa0;» va vers</translation>
    </message>
    <message>
        <source>{0}: a table as {1} exports it</source>
        <translation>{0}&#xa0;: un tableau exporté par {1}</translation>
    </message>
</context>
<context>
    <name>_DoneStep</name>
    <message>
        <source>Show the cases</source>
        <translation>Afficher les cas</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Annuler cette importation</translation>
    </message>
    <message>
        <source>What came of each row</source>
        <translation>Ce qu’a donné chaque ligne</translation>
    </message>
</context>
<context>
    <name>_FileStep</name>
    <message>
        <source>Choose a table</source>
        <translation>Choisir un tableau</translation>
    </message>
    <message>
        <source>Choose a table…</source>
        <translation>Choisir un tableau…</translation>
    </message>
    <message>
        <source>Imports into this vault</source>
        <translation>Importations dans ce coffre</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xls *.xlsb *.ods)</source>
        <translation>Tableaux (*.csv *.tsv *.txt *.xlsx *.xls *.xlsb *.ods)</translation>
    </message>
    <message>
        <source>Tables of people: CSV, TSV, XLSX, XLS or ODS. Several that belong together at once.</source>
        <translation>Tableaux de personnes&#xa0;: CSV, TSV, XLSX, XLS ou ODS. Ceux qui vont ensemble, en une fois.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>_Steps</name>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Step {0} of 4: {1}</source>
        <translation>Étape {0} sur 4&#xa0;: {1}</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
</TS>
