<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>Access</name>
    <message>
        <source>This centre has users already: please sign in.</source>
        <translation>Ce centre a déjà des utilisateurs&#x202f;: connectez-vous.</translation>
    </message>
    <message>
        <source>This centre is not set up yet.</source>
        <translation>Ce centre n’est pas encore mis en place.</translation>
    </message>
    <message>
        <source>This recovery code does not belong to this centre, or was replaced by a newer one.</source>
        <translation>Ce code de secours n’est pas celui de ce centre, ou il a été remplacé par un plus récent.</translation>
    </message>
    <message>
        <source>This is not the case notes code of this centre, or it was replaced by a newer one.</source>
        <translation>Ce code des notes de suivi n’est pas celui de ce centre, ou il a été remplacé par un plus récent.</translation>
    </message>
    <message>
        <source>There is no user “%1”.</source>
        <translation>Il n’y a pas d’utilisateur «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>This user does not exist.</source>
        <translation>Cet utilisateur n’existe pas.</translation>
    </message>
    <message numerus="yes">
        <source>The password is too short: it needs at least %n characters.</source>
        <translation>
            <numerusform>Le mot de passe est trop court&#x202f;: il faut au moins %Ln caractère.</numerusform>
            <numerusform>Le mot de passe est trop court&#x202f;: il faut au moins %Ln caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>A sign-in name has 1 to %1 characters and no blanks.</source>
        <translation>Un identifiant a de 1 à %1 caractères, sans espace.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Le nom est trop long.</translation>
    </message>
    <message>
        <source>A user needs at least one role.</source>
        <translation>Un utilisateur doit avoir au moins un rôle.</translation>
    </message>
    <message>
        <source>There is a user “%1” already.</source>
        <translation>Il y a déjà un utilisateur «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>At least one user must manage the others. Make another user a director first.</source>
        <translation>Au moins un utilisateur doit gérer les autres. Nommez d’abord un autre directeur.</translation>
    </message>
    <message>
        <source>This user cannot sign in any more.</source>
        <translation>Cet utilisateur ne peut plus se connecter.</translation>
    </message>
    <message>
        <source>The name or the password is not right.</source>
        <translation>Le nom ou le mot de passe est incorrect.</translation>
    </message>
    <message numerus="yes">
        <source>The name or the password is not right. You can try again in %n second(s).</source>
        <translation>
            <numerusform>Le nom ou le mot de passe est incorrect. Nouvel essai dans %Ln seconde.</numerusform>
            <numerusform>Le nom ou le mot de passe est incorrect. Nouvel essai dans %Ln secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords: please wait %n second(s) and try again.</source>
        <translation>
            <numerusform>Trop de mots de passe faux&#x202f;: attendez %Ln seconde, puis réessayez.</numerusform>
            <numerusform>Trop de mots de passe faux&#x202f;: attendez %Ln secondes, puis réessayez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please sign in first.</source>
        <translation>Connectez-vous d’abord.</translation>
    </message>
    <message>
        <source>No director made this user a counsellor.</source>
        <translation>Cet utilisateur n’a pas été nommé conseiller par un directeur.</translation>
    </message>
    <message>
        <source>The keys of this centre were altered; please restore a backup.</source>
        <translation>Les clés de ce centre ont été altérées&#x202f;: restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be written: %2</source>
        <translation>Le fichier de clé %1 ne peut pas être écrit&#x202f;: %2</translation>
    </message>
    <message>
        <source>The key file of this backup (its name ends in %1) is not in the folder %2. Put it beside the backup.</source>
        <translation>Le fichier de clé de cette sauvegarde (son nom finit par %1) n’est pas dans le dossier %2. Placez-le à côté de la sauvegarde.</translation>
    </message>
    <message>
        <source>This recovery code does not open this backup: it is another centre&apos;s, or was renewed before or after.</source>
        <translation>Ce code de secours n’ouvre pas cette sauvegarde&#x202f;: il est d’un autre centre, ou a été renouvelé avant ou après.</translation>
    </message>
    <message>
        <source>This centre has no users yet, so its backups could not be protected. Add the first user.</source>
        <translation>Ce centre n’a pas encore d’utilisateur&#x202f;: ses sauvegardes ne pourraient pas être protégées. Ajoutez le premier utilisateur.</translation>
    </message>
    <message>
        <source>The key of this backup is not in this centre: the backup is older than 90 days, or of another centre. With the key file beside it, the printed recovery code opens it.</source>
        <translation>La clé de cette sauvegarde n’est pas dans ce centre&#x202f;: la sauvegarde a plus de 90 jours, ou vient d’un autre centre. Avec le fichier de clé à côté d’elle, le code de secours imprimé l’ouvre.</translation>
    </message>
    <message>
        <source>The keys of this centre were renewed since you signed in. Sign in again.</source>
        <translation>Les clés de ce centre ont été renouvelées depuis votre connexion. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>After this backup the keys were renewed, and every password and code that opened the old ones was changed. Only the printed code of that time opens it, in a new file.</source>
        <translation>Depuis cette sauvegarde, les clés ont été renouvelées, et tous les mots de passe et codes qui ouvraient les anciennes ont changé. Seul le code imprimé de cette époque l’ouvre, dans un nouveau fichier.</translation>
    </message>
    <message>
        <source>The first user must be a director, who gives access to the others.</source>
        <translation>Le premier utilisateur doit être directeur, pour donner accès aux autres.</translation>
    </message>
    <message>
        <source>This password was set by somebody else. Choose one of your own to go on.</source>
        <translation>Ce mot de passe a été choisi par quelqu’un d’autre. Choisissez le vôtre pour continuer.</translation>
    </message>
    <message>
        <source>The new password is the same as the one you have. Choose another one.</source>
        <translation>Le nouveau mot de passe est le même que l’actuel. Choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>AssessmentRules</name>
    <message>
        <source>The unit is not part of the group&apos;s programme.</source>
        <translation>L’unité ne fait pas partie du programme du groupe.</translation>
    </message>
    <message>
        <source>The outcome is locked; reopen it first, with a reason.</source>
        <translation>Le résultat est verrouillé&#x202f;; rouvrez-le d’abord, avec un motif.</translation>
    </message>
    <message>
        <source>“Not started” is where nothing was recorded; it is not recorded itself.</source>
        <translation>«&#x202f;Non commencé&#x202f;» veut dire que rien n’a été noté&#x202f;; cela ne se note pas.</translation>
    </message>
    <message>
        <source>The comment is longer than %1 characters.</source>
        <translation>Le commentaire dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>The date is missing.</source>
        <translation>La date manque.</translation>
    </message>
    <message>
        <source>The date %1 is in the future.</source>
        <translation>La date %1 est dans le futur.</translation>
    </message>
    <message>
        <source>The date %1 is before the group&apos;s first day, %2.</source>
        <translation>La date %1 est avant le premier jour du groupe, le %2.</translation>
    </message>
    <message>
        <source>The date %1 is before the date of the last recorded attempt, %2.</source>
        <translation>La date %1 est avant celle du dernier passage noté, le %2.</translation>
    </message>
    <message>
        <source>The trainee is not in training in this group (%1).</source>
        <translation>L’apprenant n’est pas en formation dans ce groupe (%1).</translation>
    </message>
    <message>
        <source>The trainee left the group on %1, before the date %2.</source>
        <translation>L’apprenant a quitté le groupe le %1, avant la date du %2.</translation>
    </message>
    <message>
        <source>The programme needs an assessor who is not the group&apos;s only trainer: choose the assessor.</source>
        <translation>Le programme demande un évaluateur qui ne soit pas le seul formateur du groupe&#x202f;: choisissez l’évaluateur.</translation>
    </message>
    <message>
        <source>The assessor is the group&apos;s only trainer, and the programme needs another assessor.</source>
        <translation>L’évaluateur est le seul formateur du groupe, et le programme en demande un autre.</translation>
    </message>
    <message>
        <source>The unit was achieved on %1 already. A mark given by mistake is undone, or struck out with a reason.</source>
        <translation>L’unité est déjà acquise depuis le %1. Une marque mise par erreur s’annule, ou se raye avec un motif.</translation>
    </message>
</context>
<context>
    <name>AssessmentSection</name>
    <message>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
</context>
<context>
    <name>AssessmentTexts</name>
    <message>
        <source>First choose the day of the assessment above the table.</source>
        <translation>Choisissez d’abord le jour de l’évaluation, au-dessus du tableau.</translation>
    </message>
    <message>
        <source>First choose the assessor above the table.</source>
        <translation>Choisissez d’abord l’évaluateur, au-dessus du tableau.</translation>
    </message>
    <message>
        <source>First choose above the table how it was assessed.</source>
        <translation>Choisissez d’abord, au-dessus du tableau, comment l’évaluation a été faite.</translation>
    </message>
    <message>
        <source>C</source>
        <comment>letter of: achieved, competent</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>N</source>
        <comment>letter of: not yet achieved</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>W</source>
        <comment>letter of: withdrawn</comment>
        <translation>Ab</translation>
    </message>
    <message>
        <source>PL</source>
        <comment>letters of: prior learning granted</comment>
        <translation>VA</translation>
    </message>
    <message>
        <source>PN</source>
        <comment>letters of: prior learning not granted</comment>
        <translation>VN</translation>
    </message>
    <message>
        <source>CT</source>
        <comment>letters of: credit transfer</comment>
        <translation>Éq</translation>
    </message>
    <message>
        <source>…</source>
        <comment>sign of: continuing</comment>
        <translation>…</translation>
    </message>
    <message>
        <source>struck out</source>
        <translation>rayé</translation>
    </message>
</context>
<context>
    <name>AttemptKind</name>
    <message>
        <source>First attempt</source>
        <translation>Premier passage</translation>
    </message>
    <message>
        <source>Resit</source>
        <translation>Rattrapage</translation>
    </message>
    <message>
        <source>Retake after new training</source>
        <translation>Nouveau passage après formation</translation>
    </message>
    <message>
        <source>“%1” is not a kind of attempt; these are: first, resit, retake.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un type de passage&#x202f;; ce sont&#x202f;: first, resit, retake.</translation>
    </message>
</context>
<context>
    <name>AttemptPlanner</name>
    <message>
        <source>The group is not here any more.</source>
        <translation>Le groupe n’est plus là.</translation>
    </message>
    <message>
        <source>The programme version of group %1 is not here any more.</source>
        <translation>La version du programme du groupe %1 n’est plus là.</translation>
    </message>
    <message>
        <source>The enrolment is not here any more.</source>
        <translation>L’inscription n’est plus là.</translation>
    </message>
</context>
<context>
    <name>AttendanceTexts</name>
    <message>
        <source>P</source>
        <comment>letter of: present</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>A</source>
        <comment>letter of: absent</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>L</source>
        <comment>letter of: late</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>E</source>
        <comment>letter of: excused</comment>
        <translation>E</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>form of a day in a list, in Qt&apos;s letters; short, without the year</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>form of a day above a narrow column, in Qt&apos;s letters</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1, %2–%3</source>
        <comment>day, from, to</comment>
        <translation>%1, %2–%3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>letter to type, mark</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” is not a mark here. Type %2.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une marque ici. Tapez %2.</translation>
    </message>
</context>
<context>
    <name>BackupTask</name>
    <message>
        <source>There is no backup yet</source>
        <translation>Il n’y a pas encore de sauvegarde</translation>
    </message>
    <message numerus="yes">
        <source>Last backup: %n day(s) ago</source>
        <translation>
            <numerusform>Dernière sauvegarde&#x202f;: il y a %Ln jour</numerusform>
            <numerusform>Dernière sauvegarde&#x202f;: il y a %Ln jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BelowShareList</name>
    <message>
        <source>Below the share</source>
        <translation>Sous le seuil</translation>
    </message>
</context>
<context>
    <name>BelowShareTask</name>
    <message>
        <source>Below their share of hours</source>
        <translation>Sous le seuil d’heures</translation>
    </message>
    <message>
        <source>Who has less of what their group was taught so far than the programme asks of the whole, locked or not: whom to speak to. Red under Hours is who can no longer reach the hours they need.</source>
        <translation>Qui a moins des heures données jusqu’ici à son groupe que ce que le programme demande sur l’ensemble, verrouillées ou non&#x202f;: à qui parler. Dans Heures, le rouge montre qui ne peut plus atteindre les heures exigées.</translation>
    </message>
</context>
<context>
    <name>CellValues</name>
    <message>
        <source>%1 was shortened by a spreadsheet program, and its last digits are lost. Format the column as text there, and type the number again.</source>
        <translation>%1 a été raccourci par un tableur, et ses derniers chiffres sont perdus. Mettez-y la colonne au format texte, et tapez de nouveau le nombre.</translation>
    </message>
    <message>
        <source>%1 is not a phone number: it contains something other than digits.</source>
        <translation>%1 n’est pas un numéro de téléphone&#x202f;: il contient autre chose que des chiffres.</translation>
    </message>
    <message>
        <source>%1 has %2 digits; a phone number has 5 to 20.</source>
        <translation>%1 a %2 chiffres&#x202f;; un numéro de téléphone en a de 5 à 20.</translation>
    </message>
    <message>
        <source>%1 was made a number by a spreadsheet program, so zeros in front may be lost. Format the column as text there, and type it again.</source>
        <translation>%1 a été changé en nombre par un tableur&#x202f;: des zéros au début ont pu se perdre. Mettez-y la colonne au format texte, et tapez-le de nouveau.</translation>
    </message>
    <message>
        <source>The cell is empty.</source>
        <translation>La cellule est vide.</translation>
    </message>
    <message>
        <source>%1 is neither yes nor no.</source>
        <translation>%1 n’est ni oui ni non.</translation>
    </message>
    <message>
        <source>%1 is not a length of time. Write hours as 7.5, or 7:30.</source>
        <translation>%1 n’est pas une durée. Écrivez les heures comme 7,5 ou 7:30.</translation>
    </message>
    <message>
        <source>%1 is not a length of time. Write minutes as 90, or 1:30.</source>
        <translation>%1 n’est pas une durée. Écrivez les minutes comme 90 ou 1:30.</translation>
    </message>
    <message>
        <source>%1 is not a whole number.</source>
        <translation>%1 n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what stands in a table</comment>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>CentreBackups</name>
    <message>
        <source>asked for</source>
        <translation>demandée</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>avant une restauration</translation>
    </message>
</context>
<context>
    <name>CentreCharts</name>
    <message>
        <source>Enrolled by programme</source>
        <translation>Inscrits par programme</translation>
    </message>
    <message>
        <source>Trainees in training now</source>
        <translation>Apprenants en formation</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Femmes</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Hommes</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Attendance by week</source>
        <translation>Présence par semaine</translation>
    </message>
    <message>
        <source>Per cent of the hours taught</source>
        <translation>% des heures dispensées</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Semaine du</translation>
    </message>
    <message>
        <source>%1 asked</source>
        <comment>a per cent</comment>
        <translation>%1 exigés</translation>
    </message>
    <message>
        <source>Hours by week and mode</source>
        <translation>Heures par semaine et par mode</translation>
    </message>
    <message>
        <source>Hours recorded, of everybody together</source>
        <translation>Heures notées, tous apprenants confondus</translation>
    </message>
    <message>
        <source>Results by programme</source>
        <translation>Résultats par programme</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Acquis</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Non évalué</translation>
    </message>
    <message>
        <source>Progress of a group</source>
        <translation>Avancement d’un groupe</translation>
    </message>
    <message>
        <source>Hours of one person, on average</source>
        <translation>Heures d’une personne, en moyenne</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Notées</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Comptées</translation>
    </message>
    <message>
        <source>Units of everybody in groups that are not over, one for each person and unit</source>
        <translation>Unités de tous, dans les groupes qui ne sont pas finis, une par personne et par unité</translation>
    </message>
</context>
<context>
    <name>CentreReturn</name>
    <message>
        <source>The data for the ministry cannot be prepared: the names of the centre are not open. Sign in as somebody who may see them.</source>
        <translation>Les données pour le ministère ne peuvent pas être préparées&#x202f;: les noms du centre ne sont pas ouverts. Connectez-vous comme quelqu’un qui peut les voir.</translation>
    </message>
    <message>
        <source>There is no centre in this database yet.</source>
        <translation>Il n’y a pas encore de centre dans cette base de données.</translation>
    </message>
</context>
<context>
    <name>CentreRules</name>
    <message>
        <source>The week starts on a day from 1 (Monday) to 7 (Sunday).</source>
        <translation>La semaine commence un jour de 1 (lundi) à 7 (dimanche).</translation>
    </message>
    <message>
        <source>The weekend is none to six different days from 1 (Monday) to 7 (Sunday).</source>
        <translation>Le week-end a de zéro à six jours différents, de 1 (lundi) à 7 (dimanche).</translation>
    </message>
    <message>
        <source>The centre needs a name in at least one language.</source>
        <translation>Le centre doit avoir un nom dans au moins une langue.</translation>
    </message>
    <message>
        <source>A name or an address has at most %1 characters.</source>
        <translation>Un nom ou une adresse a au plus %1 caractères.</translation>
    </message>
    <message>
        <source>“%1” cannot be the centre&apos;s code: 2 to 12 of A to Z, 0 to 9 and hyphen, as BEY or AMM-2.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être le code du centre&#x202f;: de 2 à 12 caractères parmi A à Z, 0 à 9 et le trait d’union, comme BEY ou AMM-2.</translation>
    </message>
    <message>
        <source>“%1” is not a country: two capital letters are needed, such as LB or LA.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un pays&#x202f;: il faut deux majuscules, comme LB ou LA.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone: write it as Asia/Beirut.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un fuseau horaire&#x202f;: écrivez-le comme Asia/Beirut.</translation>
    </message>
    <message>
        <source>A holiday needs a first and a last day, in this order.</source>
        <translation>Un congé doit avoir un premier et un dernier jour, dans cet ordre.</translation>
    </message>
    <message>
        <source>A holiday has at most %1 days.</source>
        <translation>Un congé a au plus %1 jours.</translation>
    </message>
    <message>
        <source>A holiday needs a name of at most %1 characters.</source>
        <translation>Un congé doit avoir un nom d’au plus %1 caractères.</translation>
    </message>
    <message>
        <source>A signatory needs a name and a position, each in at least one script or language.</source>
        <translation>Un signataire doit avoir un nom et une fonction, chacun dans au moins une écriture ou langue.</translation>
    </message>
    <message>
        <source>A name or a position has at most %1 characters.</source>
        <translation>Un nom ou une fonction a au plus %1 caractères.</translation>
    </message>
    <message>
        <source>A signatory needs a first day, and no last day before it.</source>
        <translation>Un signataire doit avoir un premier jour, et pas de dernier jour avant lui.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of room. The kinds are: %2.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un type de salle. Ce sont&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Numbers of rooms go from 0 to %1.</source>
        <translation>Les nombres de salles vont de 0 à %1.</translation>
    </message>
    <message>
        <source>There cannot be more usable or accessible rooms than rooms.</source>
        <translation>Il ne peut pas y avoir plus de salles utilisables ou accessibles que de salles.</translation>
    </message>
</context>
<context>
    <name>CentreService</name>
    <message>
        <source>This is already a centre: %1.</source>
        <translation>C’est déjà un centre&#x202f;: %1.</translation>
    </message>
    <message>
        <source>This database is not a centre yet.</source>
        <translation>Cette base de données n’est pas encore un centre.</translation>
    </message>
    <message>
        <source>This is another centre&apos;s profile.</source>
        <translation>C’est la fiche d’un autre centre.</translation>
    </message>
    <message>
        <source>This holiday is not there any more.</source>
        <translation>Ce congé n’est plus là.</translation>
    </message>
    <message>
        <source>This signatory is not there any more.</source>
        <translation>Ce signataire n’est plus là.</translation>
    </message>
    <message>
        <source>This row of the premises is not there any more.</source>
        <translation>Cette ligne des locaux n’est plus là.</translation>
    </message>
</context>
<context>
    <name>CertificatesSection</name>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Verify a certificate…</source>
        <translation>Vérifier un certificat…</translation>
    </message>
    <message>
        <source>Ready to certify</source>
        <translation>Prêts à certifier</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqués</translation>
    </message>
    <message>
        <source>Issue certificates…</source>
        <translation>Délivrer des certificats…</translation>
    </message>
    <message>
        <source>Certificates: register</source>
        <translation>Certificats&#x202f;: registre</translation>
    </message>
</context>
<context>
    <name>Classification</name>
    <message>
        <source>ISCO-08</source>
        <translation>CITP-08</translation>
    </message>
    <message>
        <source>ISCED-F 2013</source>
        <translation>CITE-F 2013</translation>
    </message>
    <message>
        <source>“%1” is not a code of %2, which has at most four digits.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un code de la %2, qui a au plus quatre chiffres.</translation>
    </message>
    <message>
        <source>The %1 code “%2” had lost its leading zero; it is read as %3 (%4).</source>
        <translation>Le code %1 «&#x202f;%2&#x202f;» avait perdu son zéro de tête&#x202f;; il est lu comme %3 (%4).</translation>
    </message>
    <message>
        <source>The %1 code “%2” lost leading zeros and may be any of these: %3.</source>
        <translation>Le code %1 «&#x202f;%2&#x202f;» a perdu des zéros de tête et peut être l’un de ceux-ci&#x202f;: %3.</translation>
    </message>
    <message>
        <source>“%1” is a larger group of %2 (%3); a programme names a unit group, which has four digits.</source>
        <translation>«&#x202f;%1&#x202f;» est un groupe plus large de la %2 (%3)&#x202f;; un programme nomme un groupe de base, qui a quatre chiffres.</translation>
    </message>
    <message>
        <source>“%1” is not in %2.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas dans la %2.</translation>
    </message>
    <message>
        <source>This service uses the ESCO classification of the European Commission.</source>
        <translation>Ce service utilise la classification ESCO de la Commission européenne.</translation>
    </message>
</context>
<context>
    <name>ColumnMapping</name>
    <message>
        <source>“%1” could be several columns: %2. Name it by its number, as #%3.</source>
        <translation>«&#x202f;%1&#x202f;» pourrait être plusieurs colonnes&#x202f;: %2. Nommez-la par son numéro, comme #%3.</translation>
    </message>
    <message>
        <source>The table has no column “%1”. Its columns are: %2.</source>
        <translation>Le tableau n’a pas de colonne «&#x202f;%1&#x202f;». Ses colonnes sont&#x202f;: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a mapping: write &quot;Heading=field&quot;.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une correspondance&#x202f;: écrivez &quot;Titre=champ&quot;.</translation>
    </message>
    <message>
        <source>There is no field “%1”. The fields are: %2.</source>
        <translation>Il n’y a pas de champ «&#x202f;%1&#x202f;». Les champs sont&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The column “%1” is mapped twice.</source>
        <translation>La colonne «&#x202f;%1&#x202f;» est affectée deux fois.</translation>
    </message>
    <message>
        <source>The field “%1” is mapped twice: to “%2” and to “%3”.</source>
        <translation>Le champ «&#x202f;%1&#x202f;» est affecté deux fois&#x202f;: à «&#x202f;%2&#x202f;» et à «&#x202f;%3&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” has no column for %2. Its columns, in row %3, are: %4.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas de colonne pour %2. Ses colonnes, à la ligne %3, sont&#x202f;: %4.</translation>
    </message>
</context>
<context>
    <name>Compression</name>
    <message>
        <source>The packed data cannot be read: it is damaged or not of this kind.</source>
        <translation>Les données comprimées ne peuvent pas être lues&#x202f;: elles sont endommagées, ou d’une autre sorte.</translation>
    </message>
    <message>
        <source>The packed data is larger than allowed.</source>
        <translation>Les données comprimées dépassent la taille permise.</translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <source>Andorra</source>
        <translation>Andorre</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Émirats arabes unis</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afghanistan</translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <translation>Antigua-et-Barbuda</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Anguilla</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albanie</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Arménie</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antarctique</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentine</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Samoa américaines</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Autriche</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australie</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>Aland Islands</source>
        <translation>Îles Åland</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Azerbaïdjan</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnie-Herzégovine</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbade</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesh</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgique</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Burkina Faso</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarie</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahreïn</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Burundi</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Bénin</translation>
    </message>
    <message>
        <source>Saint Barthelemy</source>
        <translation>Saint-Barthélemy</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermudes</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunei</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivie</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>Pays-Bas caribéens</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brésil</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Bhoutan</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation>Île Bouvet</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botswana</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Bélarus</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Belize</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Cocos Islands</source>
        <translation>Îles Cocos</translation>
    </message>
    <message>
        <source>Congo (Kinshasa)</source>
        <translation>Congo (Kinshasa)</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>République centrafricaine</translation>
    </message>
    <message>
        <source>Congo (Brazzaville)</source>
        <translation>Congo (Brazzaville)</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suisse</translation>
    </message>
    <message>
        <source>Ivory Coast</source>
        <translation>Côte d’Ivoire</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Îles Cook</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chili</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Cameroun</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Chine</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombie</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Cuba</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>Cap-Vert</translation>
    </message>
    <message>
        <source>Curacao</source>
        <translation>Curaçao</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Île Christmas</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Chypre</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tchéquie</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Djibouti</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danemark</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominique</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>République dominicaine</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algérie</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Équateur</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonie</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Égypte</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Sahara occidental</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Érythrée</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espagne</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Éthiopie</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlande</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fidji</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Îles Malouines</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Micronésie</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Îles Féroé</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabon</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Grenade</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Géorgie</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Guyane française</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>Guernesey</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>Gibraltar</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Groenland</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Gambie</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Guinée</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Guadeloupe</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Guinée équatoriale</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grèce</translation>
    </message>
    <message>
        <source>South Georgia and South Sandwich Islands</source>
        <translation>Géorgie du Sud-et-les Îles Sandwich du Sud</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Guatemala</translation>
    </message>
    <message>
        <source>Guam</source>
        <translation>Guam</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>Guinée-Bissau</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Guyana</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hong Kong</translation>
    </message>
    <message>
        <source>Heard and McDonald Islands</source>
        <translation>Îles Heard-et-MacDonald</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Croatie</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haïti</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hongrie</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonésie</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlande</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israël</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>Île de Man</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Inde</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Territoire britannique de l’océan Indien</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Irak</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Iran</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islande</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italie</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaïque</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordanie</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japon</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenya</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirghizstan</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Cambodge</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Kiribati</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Comores</translation>
    </message>
    <message>
        <source>Saint Kitts and Nevis</source>
        <translation>Saint-Christophe-et-Niévès</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Corée du Nord</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Corée du Sud</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Koweït</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Îles Caïmans</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kazakhstan</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Liban</translation>
    </message>
    <message>
        <source>Saint Lucia</source>
        <translation>Sainte-Lucie</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>Liberia</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Lesotho</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Lituanie</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxembourg</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettonie</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libye</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Maroc</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Monaco</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldavie</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Monténégro</translation>
    </message>
    <message>
        <source>Saint Martin</source>
        <translation>Saint-Martin</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagascar</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Îles Marshall</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Macédoine du Nord</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Mali</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Myanmar</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolie</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Macao</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Îles Mariannes du Nord</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinique</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauritanie</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>Montserrat</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malte</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Maurice</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Maldives</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malawi</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexique</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaisie</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mozambique</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibie</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Nouvelle-Calédonie</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Niger</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Île Norfolk</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigeria</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Nicaragua</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Pays-Bas</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norvège</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Népal</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>Nauru</translation>
    </message>
    <message>
        <source>Niue</source>
        <translation>Niue</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nouvelle-Zélande</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Oman</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panama</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Pérou</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Polynésie française</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papouasie-Nouvelle-Guinée</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippines</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Pologne</translation>
    </message>
    <message>
        <source>Saint Pierre and Miquelon</source>
        <translation>Saint-Pierre-et-Miquelon</translation>
    </message>
    <message>
        <source>Pitcairn Islands</source>
        <translation>Îles Pitcairn</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Porto Rico</translation>
    </message>
    <message>
        <source>Palestine</source>
        <translation>Palestine</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>Palaos</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Qatar</translation>
    </message>
    <message>
        <source>Reunion</source>
        <translation>La Réunion</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Roumanie</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbie</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russie</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Rwanda</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arabie saoudite</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Îles Salomon</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seychelles</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Soudan</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suède</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapour</translation>
    </message>
    <message>
        <source>Saint Helena</source>
        <translation>Sainte-Hélène</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slovénie</translation>
    </message>
    <message>
        <source>Svalbard and Jan Mayen</source>
        <translation>Svalbard et Jan Mayen</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slovaquie</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Sierra Leone</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>Saint-Marin</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Sénégal</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somalie</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Suriname</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Soudan du Sud</translation>
    </message>
    <message>
        <source>Sao Tome and Principe</source>
        <translation>Sao Tomé-et-Principe</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>Salvador</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>Saint-Martin (partie néerlandaise)</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Syrie</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Eswatini</translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <translation>Îles Turques-et-Caïques</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Tchad</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation>Terres australes françaises</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thaïlande</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tadjikistan</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>Tokelau</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Timor oriental</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkménistan</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunisie</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Tonga</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>Turquie</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation>Trinité-et-Tobago</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taïwan</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tanzanie</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Ouganda</translation>
    </message>
    <message>
        <source>US Outlying Islands</source>
        <translation>Îles mineures éloignées des États-Unis</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Ouzbékistan</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Vatican</translation>
    </message>
    <message>
        <source>Saint Vincent and Grenadines</source>
        <translation>Saint-Vincent-et-les Grenadines</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Îles Vierges britanniques</translation>
    </message>
    <message>
        <source>US Virgin Islands</source>
        <translation>Îles Vierges des États-Unis</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Viêt Nam</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <source>Wallis and Futuna</source>
        <translation>Wallis-et-Futuna</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>Samoa</translation>
    </message>
    <message>
        <source>Kosovo</source>
        <translation>Kosovo</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Yémen</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Afrique du Sud</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Zambie</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Zimbabwe</translation>
    </message>
</context>
<context>
    <name>CsvParser</name>
    <message>
        <source>%1 rows</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>%1 cells</source>
        <translation>%1 cellules</translation>
    </message>
    <message>
        <source>Row %1 has a quotation mark inside a cell that is not doubled; it was kept as it stands. Please check that row.</source>
        <translation>La ligne %1 a dans une cellule un guillemet qui n’est pas doublé&#x202f;; il a été gardé tel quel. Vérifiez cette ligne.</translation>
    </message>
    <message>
        <source>The quotation mark that opens in row %1, column %2 of “%3” is never closed: a closing quotation mark is missing there, or the file was cut off.</source>
        <translation>Le guillemet ouvert à la ligne %1, colonne %2 de «&#x202f;%3&#x202f;» n’est jamais fermé&#x202f;: il manque un guillemet fermant, ou le fichier a été coupé.</translation>
    </message>
    <message>
        <source>“%1” has more than %2 (row %3): that is more than can be read at once. Divide it into several files.</source>
        <translation>«&#x202f;%1&#x202f;» a plus de %2 (ligne %3)&#x202f;: c’est plus que ce qui peut être lu en une fois. Partagez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>The row has %1 cells, more than the %2 that can be read.</source>
        <translation>La ligne a %1 cellules, plus que les %2 qui peuvent être lues.</translation>
    </message>
    <message>
        <source>It runs over %1 lines: is a closing quotation mark missing?</source>
        <translation>Elle court sur %1 lignes&#x202f;: manque-t-il un guillemet fermant&#x202f;?</translation>
    </message>
</context>
<context>
    <name>DatabaseCheck</name>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Le fichier est endommagé&#x202f;: %1</translation>
    </message>
    <message>
        <source>A row of %1 points to a row of %2 that is not there.</source>
        <translation>Une ligne de %1 renvoie à une ligne de %2 qui n’existe pas.</translation>
    </message>
    <message>
        <source>The table %1 cannot be read through.</source>
        <translation>La table %1 ne peut pas être lue jusqu’au bout.</translation>
    </message>
</context>
<context>
    <name>DateColumn</name>
    <message>
        <source>%1 looks like a year of the Buddhist calendar: it would be %2. Write the date in the common calendar.</source>
        <translation>%1 a l’air d’une année du calendrier bouddhique&#x202f;: ce serait %2. Écrivez la date dans le calendrier courant.</translation>
    </message>
    <message>
        <source>%1 has the year %2, which cannot be.</source>
        <translation>%1 a l’année %2, ce qui ne se peut pas.</translation>
    </message>
    <message>
        <source>%1 is not a day of the calendar.</source>
        <translation>%1 n’est pas un jour du calendrier.</translation>
    </message>
    <message>
        <source>“%1” has dates with the day first and dates with the month first. Those that can be read both ways are refused; say which order it is to read them all so.</source>
        <translation>«&#x202f;%1&#x202f;» a des dates avec le jour en premier et des dates avec le mois en premier. Celles qui peuvent se lire des deux façons sont refusées&#x202f;; dites l’ordre pour les lire toutes ainsi.</translation>
    </message>
    <message>
        <source>No date in “%1” tells whether day or month comes first; they are read with the day first.</source>
        <translation>Aucune date de «&#x202f;%1&#x202f;» ne dit qui vient en premier, le jour ou le mois&#x202f;; elles sont lues avec le jour en premier.</translation>
    </message>
    <message>
        <source>No date in “%1” tells whether day or month comes first; they are read with the month first.</source>
        <translation>Aucune date de «&#x202f;%1&#x202f;» ne dit qui vient en premier, le jour ou le mois&#x202f;; elles sont lues avec le mois en premier.</translation>
    </message>
    <message>
        <source>%1 could be %2 or %3, and the column has both orders.</source>
        <translation>%1 pourrait être %2 ou %3, et la colonne a les deux ordres.</translation>
    </message>
    <message>
        <source>%1 is a number, and not a date as spreadsheets count them.</source>
        <translation>%1 est un nombre, et pas une date comme les tableurs les comptent.</translation>
    </message>
    <message>
        <source>%1 has a year of two digits: write all four.</source>
        <translation>%1 a une année de deux chiffres&#x202f;: écrivez-en quatre.</translation>
    </message>
    <message>
        <source>%1 is not a whole date: the day is missing.</source>
        <translation>%1 n’est pas une date entière&#x202f;: le jour manque.</translation>
    </message>
    <message>
        <source>%1 is not a date that can be read. Write it as 2026-03-01 or 1/3/2026.</source>
        <translation>%1 n’est pas une date lisible. Écrivez-la comme 2026-03-01 ou 1/3/2026.</translation>
    </message>
    <message>
        <source>%1 has no such month.</source>
        <translation>%1 n’a pas de mois semblable.</translation>
    </message>
</context>
<context>
    <name>DeskCentre</name>
    <message>
        <source>This centre is open for reading only; nothing can be changed.</source>
        <translation>Ce centre est ouvert en lecture seule&#x202f;; rien ne peut y être changé.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role: name</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>DeskLineBar</name>
    <message>
        <source>today %1</source>
        <translation>aujourd’hui %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>hier %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %Ln jour</numerusform>
            <numerusform>il y a %Ln jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DialogQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Choisir un motif</translation>
    </message>
    <message>
        <source>Another reason…</source>
        <translation>Autre motif…</translation>
    </message>
</context>
<context>
    <name>DirectoryFacet</name>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>Missing in the record</source>
        <translation>Manque dans la fiche</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Moins de 18 ans</translation>
    </message>
    <message>
        <source>18 to 24</source>
        <translation>18 à 24 ans</translation>
    </message>
    <message>
        <source>25 to 35</source>
        <translation>25 à 35 ans</translation>
    </message>
    <message>
        <source>Over 35</source>
        <translation>Plus de 35 ans</translation>
    </message>
    <message>
        <source>No phone</source>
        <translation>Sans téléphone</translation>
    </message>
    <message>
        <source>No birth date</source>
        <translation>Sans date de naissance</translation>
    </message>
    <message>
        <source>Sex not stated</source>
        <translation>Sexe non précisé</translation>
    </message>
    <message>
        <source>No nationality</source>
        <translation>Sans nationalité</translation>
    </message>
    <message>
        <source>No document</source>
        <translation>Sans document</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Femmes</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Hommes</translation>
    </message>
</context>
<context>
    <name>DraftFields</name>
    <message numerus="yes">
        <source>%n title(s) fit: %1…</source>
        <translation>
            <numerusform>%Ln titre convient&#x202f;: %1…</numerusform>
            <numerusform>%Ln titres conviennent&#x202f;: %1…</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a number of hours. Write 100, 62.5 or 62:30.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre d’heures. Écrivez 100, 62,5 ou 62:30.</translation>
    </message>
    <message>
        <source>Write a number from %1 to %2.</source>
        <translation>Écrivez un nombre de %1 à %2.</translation>
    </message>
    <message>
        <source>Title (%1)</source>
        <comment>language</comment>
        <translation>Titre (%1)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>ISCED level</source>
        <translation>Niveau CITE</translation>
    </message>
    <message>
        <source>National level</source>
        <translation>Niveau national</translation>
    </message>
    <message>
        <source>Occupation (ISCO-08)</source>
        <translation>Métier (CITP-08)</translation>
    </message>
    <message>
        <source>Field (ISCED-F 2013)</source>
        <translation>Domaine (CITE-F 2013)</translation>
    </message>
    <message>
        <source>Minutes in an hour</source>
        <translation>Minutes d’une heure</translation>
    </message>
    <message>
        <source>Lowest attendance, of all hours</source>
        <translation>Présence minimale, de toutes les heures</translation>
    </message>
    <message>
        <source>Lowest, %1</source>
        <comment>mode of hours</comment>
        <translation>Minimum, %1</translation>
    </message>
    <message>
        <source>Elective units to be achieved</source>
        <translation>Unités au choix à acquérir</translation>
    </message>
</context>
<context>
    <name>DraftTables</name>
    <message>
        <source>%1 (%2)</source>
        <comment>title, language</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>This is neither yes nor no.</source>
        <translation>Ce n’est ni oui ni non.</translation>
    </message>
    <message>
        <source>This is none of: %1.</source>
        <translation>Ce n’est aucun de&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Exigée</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>This unit is no longer here.</source>
        <translation>Cette unité n’est plus ici.</translation>
    </message>
    <message>
        <source>A criterion comes under an element; the first line is an element.</source>
        <translation>Un critère est sous un élément&#x202f;; la première ligne est un élément.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Write minutes, or a length of time like 1:30.</source>
        <translation>Écrivez des minutes, ou une durée comme 1:30.</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>same document number and name</source>
        <translation>même numéro de document et même nom</translation>
    </message>
    <message>
        <source>same phone and name</source>
        <translation>même téléphone et même nom</translation>
    </message>
    <message>
        <source>same name and birth date</source>
        <translation>même nom et même date de naissance</translation>
    </message>
    <message>
        <source>same document number</source>
        <translation>même numéro de document</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>même nom</translation>
    </message>
</context>
<context>
    <name>Enrolment</name>
    <message>
        <source>Applied</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Liste d’attente</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Place proposée</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Inscrit</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>En formation</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Abandon</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Transféré</translation>
    </message>
    <message>
        <source>Not taken up</source>
        <translation>Sans suite</translation>
    </message>
    <message>
        <source>Found work</source>
        <translation>A trouvé un emploi</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>A déménagé</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Travel to the centre</source>
        <translation>Trajet jusqu’au centre</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Argent</translation>
    </message>
    <message>
        <source>Papers or permits</source>
        <translation>Papiers ou permis</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Exclu</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>“%1” is not a status of an enrolment.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un état d’inscription.</translation>
    </message>
    <message>
        <source>“%1” is not a reason for leaving: %2.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un motif de départ&#x202f;: %2.</translation>
    </message>
</context>
<context>
    <name>EnrolmentFacets</name>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>EnrolmentTexts</name>
    <message>
        <source>%1 of %2</source>
        <comment>places taken</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>The day is missing.</source>
        <translation>Le jour manque.</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it like 2.3.2026 or 2026-03-02.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un jour. Écrivez-le comme 2.3.2026 ou 2026-03-02.</translation>
    </message>
</context>
<context>
    <name>FileKind</name>
    <message>
        <source>a picture (PNG)</source>
        <translation>une image (PNG)</translation>
    </message>
    <message>
        <source>a picture (JPEG)</source>
        <translation>une image (JPEG)</translation>
    </message>
    <message>
        <source>a picture (GIF)</source>
        <translation>une image (GIF)</translation>
    </message>
    <message>
        <source>a picture (TIFF)</source>
        <translation>une image (TIFF)</translation>
    </message>
    <message>
        <source>a picture, a sound or a film</source>
        <translation>une image, un son ou un film</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un document PDF</translation>
    </message>
    <message>
        <source>a text document (RTF)</source>
        <translation>un document texte (RTF)</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>une base de données</translation>
    </message>
    <message>
        <source>a compressed file (gzip)</source>
        <translation>un fichier comprimé (gzip)</translation>
    </message>
    <message>
        <source>a compressed file (7z)</source>
        <translation>un fichier comprimé (7z)</translation>
    </message>
    <message>
        <source>a compressed file (RAR)</source>
        <translation>un fichier comprimé (RAR)</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programme informatique</translation>
    </message>
    <message>
        <source>a film</source>
        <translation>un film</translation>
    </message>
    <message>
        <source>“%1” is protected with a password. Open it in a spreadsheet program, save it without a password, and import that file.</source>
        <translation>«&#x202f;%1&#x202f;» est protégé par un mot de passe. Ouvrez-le dans un tableur, enregistrez-le sans mot de passe, et importez ce fichier.</translation>
    </message>
    <message>
        <source>“%1” is an Excel workbook of the old kind (.xls). Open it in a spreadsheet program, save it as .xlsx, and import that file.</source>
        <translation>«&#x202f;%1&#x202f;» est un classeur Excel de l’ancienne sorte (.xls). Ouvrez-le dans un tableur, enregistrez-le en .xlsx, et importez ce fichier.</translation>
    </message>
    <message>
        <source>“%1” is an Office document of the old kind, not a table. Save the table as .xlsx or .csv, and import that file.</source>
        <translation>«&#x202f;%1&#x202f;» est un document Office de l’ancienne sorte, pas un tableau. Enregistrez le tableau en .xlsx ou .csv, et importez ce fichier.</translation>
    </message>
    <message>
        <source>a web page under the name of a table</source>
        <translation>une page web sous le nom d’un tableau</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>un document XML</translation>
    </message>
    <message>
        <source>a JSON document</source>
        <translation>un document JSON</translation>
    </message>
    <message>
        <source>“%1” is empty: it holds 0 bytes.</source>
        <translation>«&#x202f;%1&#x202f;» est vide&#x202f;: il contient 0 octet.</translation>
    </message>
    <message>
        <source>“%1” is %2, not a table. Save the table as .xlsx or .csv, and import that file.</source>
        <translation>«&#x202f;%1&#x202f;» est %2, pas un tableau. Enregistrez le tableau en .xlsx ou .csv, et importez ce fichier.</translation>
    </message>
    <message>
        <source>“%1” is not a text table: byte %2 is not a character. Save the table as .xlsx or .csv, and import that file.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un tableau en texte&#x202f;: l’octet %2 n’est pas un caractère. Enregistrez le tableau en .xlsx ou .csv, et importez ce fichier.</translation>
    </message>
</context>
<context>
    <name>FolderTransport</name>
    <message>
        <source>File %1 is not there.</source>
        <translation>Le fichier %1 n’est pas là.</translation>
    </message>
    <message>
        <source>The folder %1 is not there. Was the USB stick pulled out? Plug it in and start again.</source>
        <translation>Le dossier %1 n’est pas là. La clé USB a-t-elle été retirée&#x202f;? Branchez-la et recommencez.</translation>
    </message>
    <message>
        <source>The folder %1 can only be read. Unlock the USB stick, or take another one.</source>
        <translation>Le dossier %1 ne peut qu’être lu. Déverrouillez la clé USB, ou prenez-en une autre.</translation>
    </message>
    <message>
        <source>The folder %1 is full: there is no room for the snapshot. Free some room, or take another USB stick.</source>
        <translation>Le dossier %1 est plein&#x202f;: il n’y a pas de place pour l’instantané. Libérez de la place, ou prenez une autre clé USB.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to. Is the USB stick plugged in, and may you write there?</source>
        <translation>Le dossier %1 ne peut pas être écrit. La clé USB est-elle branchée, et avez-vous le droit d’y écrire&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fini</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>“%1” is not a state of a group: planned, running, finished, cancelled.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un état de groupe&#x202f;: planned, running, finished, cancelled.</translation>
    </message>
</context>
<context>
    <name>GroupPersonColumn</name>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
</context>
<context>
    <name>GroupPlaceColumn</name>
    <message>
        <source>Chosen</source>
        <translation>Choisis</translation>
    </message>
    <message>
        <source>In this group</source>
        <translation>Dans ce groupe</translation>
    </message>
</context>
<context>
    <name>GroupTrainersPanel</name>
    <message>
        <source>Choose trainers</source>
        <translation>Choisir les formateurs</translation>
    </message>
    <message>
        <source>There is no trainer yet. A director adds one under Settings, Staff.</source>
        <translation>Il n’y a pas encore de formateur. Un directeur en ajoute un sous Réglages, Personnel.</translation>
    </message>
    <message>
        <source>Open the staff</source>
        <translation>Ouvrir le personnel</translation>
    </message>
    <message>
        <source>No trainer is named yet.</source>
        <translation>Aucun formateur n’est encore désigné.</translation>
    </message>
    <message>
        <source>Trainers: %1</source>
        <translation>Formateurs&#x202f;: %1</translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation>Formateurs</translation>
    </message>
    <message>
        <source>Choose trainers of the group</source>
        <translation>Choisir les formateurs du groupe</translation>
    </message>
</context>
<context>
    <name>GroupsDueTask</name>
    <message>
        <source>Planned past their first day: begin these groups</source>
        <translation>Groupes encore prévus après leur premier jour&#x202f;: les démarrer</translation>
    </message>
</context>
<context>
    <name>GroupsSection</name>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <source>Begin groups past their first day</source>
        <translation>Démarrer les groupes dont le premier jour est passé</translation>
    </message>
</context>
<context>
    <name>HistorySection</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>HourTexts</name>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>cannot reach %1 %2</source>
        <comment>hours, mode</comment>
        <translation>ne peut plus atteindre %1 %2</translation>
    </message>
    <message>
        <source>cannot reach %1 in all</source>
        <comment>hours</comment>
        <translation>ne peut plus atteindre %1 en tout</translation>
    </message>
    <message>
        <source>out of reach after %1</source>
        <comment>a day</comment>
        <translation>hors d’atteinte après le %1</translation>
    </message>
    <message>
        <source>Counted: %1 of %2</source>
        <comment>hours</comment>
        <translation>Comptées&#x202f;: %1 sur %2</translation>
    </message>
    <message>
        <source>Not locked yet: %1</source>
        <comment>hours</comment>
        <translation>Pas encore verrouillées&#x202f;: %1</translation>
    </message>
    <message>
        <source>Counted</source>
        <comment>share of the hours</comment>
        <translation>Comptées</translation>
    </message>
    <message>
        <source>Of all planned hours, those that count for a certificate: the locked ones. The pale part of the bar is recorded and not locked yet. Red: the hours needed can no longer be reached.</source>
        <translation>De toutes les heures prévues, celles qui comptent pour un certificat&#x202f;: les verrouillées. La partie pâle de la barre est notée et pas encore verrouillée. Rouge&#x202f;: les heures exigées ne peuvent plus être atteintes.</translation>
    </message>
    <message>
        <source>%1: %2 not entered</source>
        <comment>mode, hours</comment>
        <translation>%1&#x202f;: %2 non saisies</translation>
    </message>
    <message>
        <source>%1 not entered</source>
        <comment>hours</comment>
        <translation>%1 non saisies</translation>
    </message>
    <message>
        <source>no placement yet, %1</source>
        <comment>hours</comment>
        <translation>pas encore de stage, %1</translation>
    </message>
    <message>
        <source>Days that are past are not entered yet. With them the hours needed can still be reached; once the group is finished, what was not entered is lost.</source>
        <translation>Des jours passés ne sont pas encore saisis. Avec eux, les heures requises peuvent encore être atteintes&#x202f;; une fois le groupe terminé, ce qui n’a pas été saisi est perdu.</translation>
    </message>
</context>
<context>
    <name>HoursSection</name>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Hours: register</source>
        <translation>Heures&#x202f;: présences</translation>
    </message>
    <message>
        <source>Hours: balance</source>
        <translation>Heures&#x202f;: bilan</translation>
    </message>
    <message>
        <source>Hours: timetable</source>
        <translation>Heures&#x202f;: emploi du temps</translation>
    </message>
    <message>
        <source>Hours: names in meeting reports</source>
        <translation>Heures&#x202f;: noms des rapports de réunion</translation>
    </message>
    <message>
        <source>Hours: all sessions</source>
        <translation>Heures&#x202f;: toutes les séances</translation>
    </message>
</context>
<context>
    <name>IdentityCells</name>
    <message>
        <source>This is not read as female or male.</source>
        <translation>Ceci ne se lit ni comme femme ni comme homme.</translation>
    </message>
    <message>
        <source>This country is not known; write its name, or its code, such as SYR.</source>
        <translation>Nous ne connaissons pas ce pays&#x202f;; écrivez son nom, ou son code comme SYR.</translation>
    </message>
</context>
<context>
    <name>IdentityCodec</name>
    <message>
        <source>The stored data of a person cannot be read.</source>
        <translation>Ce qui est conservé sur une personne ne peut pas être lu.</translation>
    </message>
</context>
<context>
    <name>IdentityRules</name>
    <message>
        <source>A trainee needs a name; one word is enough.</source>
        <translation>Un apprenant doit avoir un nom&#x202f;; un seul mot suffit.</translation>
    </message>
    <message>
        <source>There are more than %1 names, phones or documents.</source>
        <translation>Il y a plus de %1 noms, téléphones ou documents.</translation>
    </message>
    <message>
        <source>The birth date %1 cannot be right.</source>
        <translation>La date de naissance %1 ne peut pas être juste.</translation>
    </message>
    <message>
        <source>The birth date %1 cannot be right: it is more than %2 years ago.</source>
        <translation>La date de naissance %1 ne peut pas être juste&#x202f;: elle remonte à plus de %2 ans.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address; one looks like name@example.org.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une adresse e-mail&#x202f;; elle s’écrit comme nom@example.org.</translation>
    </message>
    <message>
        <source>What the trainee is known as is longer than %1 characters.</source>
        <translation>Le nom d’usage de l’apprenant dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>The nationality is longer than %1 characters.</source>
        <translation>La nationalité dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>The e-mail address is longer than %1 characters.</source>
        <translation>L’adresse e-mail dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>The address is longer than %1 characters.</source>
        <translation>L’adresse dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>A phone number is longer than %1 characters.</source>
        <translation>Un numéro de téléphone dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>A document is longer than %1 characters.</source>
        <translation>Un document dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>The learner number is longer than %1 characters.</source>
        <translation>Le numéro d’élève dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>A name is longer than %1 characters.</source>
        <translation>Un nom dépasse %1 caractères.</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Rows imported: %1</source>
        <translation>Lignes importées&#x202f;: %1</translation>
    </message>
    <message>
        <source>already there: %1</source>
        <translation>déjà là&#x202f;: %1</translation>
    </message>
    <message>
        <source>rejected: %1</source>
        <translation>rejetées&#x202f;: %1</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Ligne %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>Ligne %1, %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>Rows to correct</source>
        <translation>Lignes à corriger</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>Instrument</name>
    <message>
        <source>Online test</source>
        <translation>Test en ligne</translation>
    </message>
    <message>
        <source>Written test</source>
        <translation>Épreuve écrite</translation>
    </message>
    <message>
        <source>Practical task</source>
        <translation>Épreuve pratique</translation>
    </message>
    <message>
        <source>Observation at work</source>
        <translation>Observation au travail</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Workplace project</source>
        <translation>Projet en entreprise</translation>
    </message>
    <message>
        <source>“%1” is not a way of assessing; these are: %2.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une façon d’évaluer&#x202f;; ce sont&#x202f;: %2.</translation>
    </message>
</context>
<context>
    <name>JsonFields</name>
    <message>
        <source>... and %1 more.</source>
        <translation>... et %1 de plus.</translation>
    </message>
    <message>
        <source>must be an object, in braces.</source>
        <translation>doit être un objet, entre accolades.</translation>
    </message>
    <message>
        <source>is missing.</source>
        <translation>manque.</translation>
    </message>
    <message>
        <source>must be a text, in quotes.</source>
        <translation>doit être un texte, entre guillemets.</translation>
    </message>
    <message>
        <source>is %1 characters long; at most %2 are kept.</source>
        <translation>a %1 caractères&#x202f;; %2 au plus sont gardés.</translation>
    </message>
    <message>
        <source>is empty.</source>
        <translation>est vide.</translation>
    </message>
    <message>
        <source>must be a whole number.</source>
        <translation>doit être un nombre entier.</translation>
    </message>
    <message>
        <source>must lie between %1 and %2.</source>
        <translation>doit être entre %1 et %2.</translation>
    </message>
    <message>
        <source>must be true or false.</source>
        <translation>doit être true ou false.</translation>
    </message>
    <message>
        <source>must be a list, in square brackets.</source>
        <translation>doit être une liste, entre crochets.</translation>
    </message>
    <message>
        <source>has %1 members; at most %2 are read.</source>
        <translation>a %1 éléments&#x202f;; %2 au plus sont lus.</translation>
    </message>
    <message>
        <source>is not a field of this format.</source>
        <translation>n’est pas un champ de ce format.</translation>
    </message>
</context>
<context>
    <name>KeyRing</name>
    <message>
        <source>This record was erased: its key was destroyed.</source>
        <translation>Cette fiche a été effacée&#x202f;: sa clé a été détruite.</translation>
    </message>
    <message>
        <source>This is protected, and your role does not open it.</source>
        <translation>Ceci est protégé, et votre rôle ne l’ouvre pas.</translation>
    </message>
</context>
<context>
    <name>ListsFacet</name>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
</context>
<context>
    <name>MemberReadiness</name>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêts</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqués</translation>
    </message>
    <message>
        <source>Has a statement</source>
        <translation>A une attestation</translation>
    </message>
    <message>
        <source>Needed units</source>
        <translation>Unités exigées</translation>
    </message>
</context>
<context>
    <name>MemberVerbs</name>
    <message>
        <source>Offer a place</source>
        <translation>Proposer une place</translation>
    </message>
    <message>
        <source>Accept the place</source>
        <translation>Accepter la place</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Inscrire</translation>
    </message>
    <message>
        <source>Begin training</source>
        <translation>Commencer la formation</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transférer</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Noter l’abandon</translation>
    </message>
    <message>
        <source>Not taken up</source>
        <translation>Sans suite</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>%1: %2</source>
        <comment>menu: command in it</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>Mode</name>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Classroom</source>
        <translation>En salle</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>En atelier</translation>
    </message>
    <message>
        <source>On the job</source>
        <translation>En entreprise</translation>
    </message>
    <message>
        <source>“%1” is not a mode of hours; these are: online, classroom, workshop, on-the-job.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un mode d’heures&#x202f;; ce sont&#x202f;: online, classroom, workshop, on-the-job.</translation>
    </message>
</context>
<context>
    <name>NotEnrolledList</name>
    <message>
        <source>Not enrolled</source>
        <translation>Non inscrits</translation>
    </message>
</context>
<context>
    <name>OdsContent</name>
    <message>
        <source>Sheet “%1” has hidden rows (%2); they were read too.</source>
        <translation>La feuille «&#x202f;%1&#x202f;» a des lignes masquées (%2)&#x202f;; elles ont été lues aussi.</translation>
    </message>
    <message>
        <source>Cells merged over several rows: only the first row of each holds the value.</source>
        <translation>Cellules fusionnées sur plusieurs lignes&#x202f;: seule la première ligne de chacune a la valeur.</translation>
    </message>
    <message>
        <source>“%1” is protected with a password. Open it in a spreadsheet program, save it without a password, and import that file.</source>
        <translation>«&#x202f;%1&#x202f;» est protégé par un mot de passe. Ouvrez-le dans un tableur, enregistrez-le sans mot de passe, et importez ce fichier.</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Achieved</source>
        <translation>Acquis</translation>
    </message>
    <message>
        <source>Not yet achieved</source>
        <translation>Pas encore acquis</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Abandon</translation>
    </message>
    <message>
        <source>Prior learning granted</source>
        <translation>Acquis antérieurs validés</translation>
    </message>
    <message>
        <source>Prior learning not granted</source>
        <translation>Acquis antérieurs non validés</translation>
    </message>
    <message>
        <source>Credit transfer</source>
        <translation>Équivalence</translation>
    </message>
    <message>
        <source>Continuing</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Non commencé</translation>
    </message>
    <message>
        <source>“%1” is not an outcome; these are: %2.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un résultat&#x202f;; ce sont&#x202f;: %2.</translation>
    </message>
</context>
<context>
    <name>PersonFilterWords</name>
    <message>
        <source>, </source>
        <comment>between two values of a filter</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>PersonTexts</name>
    <message>
        <source>Erased</source>
        <translation>Effacé</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Femme</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Homme</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Trainee number</source>
        <translation>Numéro d’apprenant</translation>
    </message>
    <message>
        <source>Stateless</source>
        <translation>Apatride</translation>
    </message>
    <message>
        <source>National ID</source>
        <translation>Carte d’identité</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Passeport</translation>
    </message>
    <message>
        <source>UNHCR card</source>
        <translation>Carte du HCR</translation>
    </message>
    <message>
        <source>UNHCR case</source>
        <translation>Dossier du HCR</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>Titre de séjour</translation>
    </message>
    <message>
        <source>Birth certificate</source>
        <translation>Acte de naissance</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Financeur</translation>
    </message>
    <message>
        <source>Contact after the training</source>
        <translation>Contact après la formation</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Connu aussi comme</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Learner number</source>
        <translation>Numéro d’apprenant national</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non précisé</translation>
    </message>
</context>
<context>
    <name>PlacementTexts</name>
    <message>
        <source>from %1</source>
        <translation>dès le %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>“%1” is not a time of day. Write it like 8:30.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une heure. Écrivez-la comme 8:30.</translation>
    </message>
</context>
<context>
    <name>PlacementsSection</name>
    <message>
        <source>New placement</source>
        <translation>Nouveau stage</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Stages</translation>
    </message>
    <message>
        <source>On the job now</source>
        <translation>En stage</translation>
    </message>
    <message>
        <source>Ended, not signed</source>
        <translation>Terminés, non signés</translation>
    </message>
    <message>
        <source>No new days</source>
        <comment>a list of placements</comment>
        <translation>Aucun jour récent</translation>
    </message>
</context>
<context>
    <name>Placing</name>
    <message>
        <source>the day is missing.</source>
        <translation>le jour manque.</translation>
    </message>
    <message>
        <source>%1 is after the group&apos;s last day, %2.</source>
        <translation>%1 est après le dernier jour du groupe, le %2.</translation>
    </message>
    <message>
        <source>%1 is before the group&apos;s first day, %2.</source>
        <translation>%1 est avant le premier jour du groupe, le %2.</translation>
    </message>
    <message>
        <source>%1 is before the day of joining, %2.</source>
        <translation>%1 est avant le jour d’entrée, le %2.</translation>
    </message>
    <message>
        <source>%1 is before the day of the offer, %2.</source>
        <translation>%1 est avant le jour de la proposition, le %2.</translation>
    </message>
</context>
<context>
    <name>ProgrammeReader</name>
    <message>
        <source>is not a language tag such as “en” or “ar-LB”.</source>
        <translation>n’est pas un code de langue comme «&#x202f;en&#x202f;» ou «&#x202f;ar-LB&#x202f;».</translation>
    </message>
    <message>
        <source>is there twice, in other letters.</source>
        <translation>est là deux fois, en d’autres lettres.</translation>
    </message>
    <message>
        <source>This is not a programme but “%1”.</source>
        <translation>Ce n’est pas un programme de formation mais «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The programme is written in version %1 of the format, which this program does not know; a newer one does.</source>
        <translation>Le programme est écrit dans la version %1 du format, que ce logiciel ne connaît pas&#x202f;; un plus récent la connaît.</translation>
    </message>
    <message>
        <source>The programme cannot be read:</source>
        <translation>Le programme ne peut pas être lu&#x202f;:</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>%1 ne peut pas être ouvert&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than the 20 MB that are read.</source>
        <translation>%1 dépasse les 20 Mo qui sont lus.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>ProgrammeRules</name>
    <message>
        <source>%1 has no title in any language.</source>
        <translation>%1 n’a de titre dans aucune langue.</translation>
    </message>
    <message>
        <source>%1: “%2” is not a language tag such as “en” or “ar-LB”.</source>
        <translation>%1&#x202f;: «&#x202f;%2&#x202f;» n’est pas un code de langue comme «&#x202f;en&#x202f;» ou «&#x202f;ar-LB&#x202f;».</translation>
    </message>
    <message>
        <source>%1: the title in “%2” is blank.</source>
        <translation>%1&#x202f;: le titre en «&#x202f;%2&#x202f;» est vide.</translation>
    </message>
    <message>
        <source>%1: a code has 1 to 40 letters, digits, and “.”, “_” or “-” between them.</source>
        <translation>%1&#x202f;: un code a de 1 à 40 lettres et chiffres, avec «&#x202f;.&#x202f;», «&#x202f;_&#x202f;» ou «&#x202f;-&#x202f;» entre eux.</translation>
    </message>
    <message>
        <source>%1: the code is used twice.</source>
        <translation>%1&#x202f;: le code sert deux fois.</translation>
    </message>
    <message>
        <source>%1: the required minutes must lie between 0 and %2.</source>
        <translation>%1&#x202f;: les minutes exigées doivent être entre 0 et %2.</translation>
    </message>
    <message>
        <source>%1: the least attendance is a percentage, 0 to 100.</source>
        <translation>%1&#x202f;: la présence minimale est un pourcentage, de 0 à 100.</translation>
    </message>
    <message>
        <source>%1: a least attendance is asked, but no minutes are required.</source>
        <translation>%1&#x202f;: une présence minimale est demandée, mais aucune minute n’est exigée.</translation>
    </message>
    <message>
        <source>No minutes are required in any mode.</source>
        <translation>Aucune minute n’est exigée dans aucun mode.</translation>
    </message>
    <message>
        <source>The hour has 60, 50 or 45 minutes, not %1.</source>
        <translation>L’heure a 60, 50 ou 45 minutes, pas %1.</translation>
    </message>
    <message>
        <source>The least attendance is a percentage, 0 to 100.</source>
        <translation>La présence minimale est un pourcentage, de 0 à 100.</translation>
    </message>
    <message>
        <source>%1 is elective, so the certificate cannot need it.</source>
        <translation>%1 est au choix&#x202f;: le certificat ne peut donc pas l’exiger.</translation>
    </message>
    <message>
        <source>%1, element %2</source>
        <translation>%1, élément %2</translation>
    </message>
    <message>
        <source>%1, criterion %2</source>
        <translation>%1, critère %2</translation>
    </message>
    <message>
        <source>There is no unit.</source>
        <translation>Il n’y a pas d’unité.</translation>
    </message>
    <message>
        <source>Unit “%1”</source>
        <translation>Unité «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>The certificate asks for %1 elective units, but there are %2.</source>
        <translation>Le certificat demande %1 unités au choix, mais il y en a %2.</translation>
    </message>
    <message>
        <source>Cross-cutting module “%1”</source>
        <translation>Module transversal «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1 needs minutes, 1 to %2.</source>
        <translation>%1&#x202f;: il faut des minutes, de 1 à %2.</translation>
    </message>
    <message>
        <source>%1: the cross-cutting modules take %2 minutes, more than the %3 required.</source>
        <translation>%1&#x202f;: les modules transversaux prennent %2 minutes, plus que les %3 exigées.</translation>
    </message>
    <message>
        <source>Programme “%1”</source>
        <translation>Programme «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>The ISCED level is between 0 and 8.</source>
        <translation>Le niveau CITE est entre 0 et 8.</translation>
    </message>
    <message>
        <source>“%1” is not a unit group of ISCO-08 (four digits).</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un groupe de base de la CITP-08 (quatre chiffres).</translation>
    </message>
    <message>
        <source>“%1” is not a field of ISCED-F 2013.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un domaine de la CITE-F 2013.</translation>
    </message>
    <message>
        <source>A version has a number between 1 and 999.</source>
        <translation>Une version a un numéro entre 1 et 999.</translation>
    </message>
    <message>
        <source>Version %1 of %2 is used by a group and cannot change. Make a new version from it instead.</source>
        <translation>La version %1 de %2 sert à un groupe et ne peut plus changer. Faites-en plutôt une nouvelle version.</translation>
    </message>
    <message>
        <source>The occupation is not named: a unit group of ISCO-08 (four digits).</source>
        <translation>Le métier n’est pas nommé&#x202f;: un groupe de base de la CITP-08 (quatre chiffres).</translation>
    </message>
    <message>
        <source>The field is not named: one of ISCED-F 2013.</source>
        <translation>Le domaine n’est pas nommé&#x202f;: l’un de ceux de la CITE-F 2013.</translation>
    </message>
</context>
<context>
    <name>ProgrammeTexts</name>
    <message>
        <source>Version %1, draft</source>
        <translation>Version %1, brouillon</translation>
    </message>
    <message>
        <source>ISCED level %1</source>
        <translation>Niveau CITE %1</translation>
    </message>
    <message>
        <source>Needed units: %1</source>
        <translation>Unités exigées&#x202f;: %1</translation>
    </message>
    <message>
        <source>Elective units: %1</source>
        <translation>Unités au choix&#x202f;: %1</translation>
    </message>
    <message>
        <source>At least %1 % of all hours attended</source>
        <translation>Présence à au moins %1&#x202f;% de toutes les heures</translation>
    </message>
    <message>
        <source>At least %1 % of the hours “%2”</source>
        <translation>Au moins %1&#x202f;% des heures «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>The assessor is not the only trainer</source>
        <translation>L’évaluateur n’est pas le seul formateur</translation>
    </message>
    <message>
        <source>For a part achieved a statement of attainment is issued</source>
        <translation>Une partie acquise donne une attestation de compétences</translation>
    </message>
    <message>
        <source>For a part achieved nothing is issued</source>
        <translation>Une partie acquise ne donne pas d’attestation</translation>
    </message>
    <message>
        <source>Version %1, published</source>
        <translation>Version %1, publiée</translation>
    </message>
</context>
<context>
    <name>ProgrammesSection</name>
    <message>
        <source>Programmes</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>Nouveau programme</translation>
    </message>
    <message>
        <source>Programme from a document…</source>
        <translation>Programme d’un document…</translation>
    </message>
</context>
<context>
    <name>ReadyTask</name>
    <message>
        <source>Ready for a certificate</source>
        <translation>Prêts pour un certificat</translation>
    </message>
</context>
<context>
    <name>RegisterTask</name>
    <message>
        <source>Registers not recorded</source>
        <translation>Présences à noter</translation>
    </message>
</context>
<context>
    <name>ReportsSection</name>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
</context>
<context>
    <name>Return</name>
    <message>
        <source>A part of the snapshot cannot be read.</source>
        <translation>Une partie de l’instantané ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The return cannot be built: table “%1”, row %2: %3</source>
        <translation>La déclaration ne peut pas être établie&#x202f;: table «&#x202f;%1&#x202f;», ligne %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>it has %1 values, not %2.</source>
        <translation>elle a %1 valeurs, pas %2.</translation>
    </message>
    <message>
        <source>the value of “%1” does not fit the schema.</source>
        <translation>la valeur de «&#x202f;%1&#x202f;» ne convient pas au schéma.</translation>
    </message>
    <message>
        <source>the same record is there twice.</source>
        <translation>la même fiche est là deux fois.</translation>
    </message>
    <message>
        <source>The return has no table “%1”.</source>
        <translation>La déclaration n’a pas de table «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>A part of table “%1” holds rows of another group or month.</source>
        <translation>Une partie de la table «&#x202f;%1&#x202f;» contient des lignes d’un autre groupe ou d’un autre mois.</translation>
    </message>
</context>
<context>
    <name>ReturnFile</name>
    <message>
        <source>The return file cannot be written.</source>
        <translation>Le fichier de déclaration ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>This file is not a return that can be read: %1</source>
        <translation>Ce fichier n’est pas une déclaration lisible&#x202f;: %1</translation>
    </message>
    <message>
        <source>a table or field of the schema is missing.</source>
        <translation>une table ou un champ du schéma manque.</translation>
    </message>
    <message>
        <source>it has too many rows.</source>
        <translation>il a trop de lignes.</translation>
    </message>
    <message>
        <source>it is damaged.</source>
        <translation>il est endommagé.</translation>
    </message>
    <message>
        <source>it is of another schema than %1.</source>
        <translation>il est d’un autre schéma que %1.</translation>
    </message>
    <message>
        <source>it does not say whose it is, or of which day.</source>
        <translation>il ne dit ni de qui il est, ni de quel jour.</translation>
    </message>
    <message>
        <source>The return file %1 cannot be written.</source>
        <translation>Le fichier de déclaration %1 ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>it is too large.</source>
        <translation>il est trop grand.</translation>
    </message>
    <message>
        <source>there is no such file.</source>
        <translation>ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>The return file cannot be opened.</source>
        <translation>Le fichier de déclaration ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>The return file cannot be read or written.</source>
        <translation>Le fichier de déclaration ne peut être ni lu ni écrit.</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Registrar</source>
        <translation>Secrétaire</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Formateur</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>Évaluateur</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Directeur</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>Conseiller</translation>
    </message>
    <message>
        <source>“%1” is not a role. The roles are: %2.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un rôle. Les rôles sont&#x202f;: %2.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Please sign in first.</source>
        <translation>Connectez-vous d’abord.</translation>
    </message>
    <message>
        <source>Your role does not allow this. It can be done by: %1.</source>
        <translation>Votre rôle ne permet pas cela. Peut le faire&#x202f;: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between roles</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>This is protected, and your role does not open it.</source>
        <translation>Ceci est protégé, et votre rôle ne l’ouvre pas.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>“%1” is not a host: write it without https, as verify.example.org.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un hôte&#x202f;: écrivez-le sans https, comme verify.example.org.</translation>
    </message>
    <message>
        <source>“%1” is not a part of a number. The parts are: %2.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une partie de numéro. Les parties sont&#x202f;: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot number anything: it needs {serial}, at most 60 characters, and besides the parts only letters, digits, blank, point, slash, hyphen.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut rien numéroter&#x202f;: il faut {serial}, au plus 60 caractères, et hors des parties seulement lettres, chiffres, espace, point, barre oblique, trait d’union.</translation>
    </message>
    <message>
        <source>“%1” is not an address to send to: it must begin with https:// and contain no password.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une adresse d’envoi&#x202f;: elle commence par https:// et ne contient pas de mot de passe.</translation>
    </message>
    <message>
        <source>This is not a key of the ministry: it has 32 bytes, written as Base64.</source>
        <translation>Ce n’est pas une clé du ministère&#x202f;: elle a 32 octets, écrits en Base64.</translation>
    </message>
    <message>
        <source>There is no setting “%1”. The settings are: %2.</source>
        <translation>Il n’y a pas de réglage «&#x202f;%1&#x202f;». Les réglages sont&#x202f;: %2.</translation>
    </message>
    <message>
        <source>A setting has at most %1 characters.</source>
        <translation>Un réglage a au plus %1 caractères.</translation>
    </message>
    <message>
        <source>%1 is 1 (yes) or 0 (no).</source>
        <translation>%1 est 1 (oui) ou 0 (non).</translation>
    </message>
    <message>
        <source>%1 is one of: %2.</source>
        <translation>%1 est l’un de&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1 is a number from %2 to %3.</source>
        <translation>%1 est un nombre de %2 à %3.</translation>
    </message>
    <message>
        <source>“%1” cannot number trainees: their serial starts again each year, so it needs {year}.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas numéroter les apprenants&#x202f;: leur série recommence chaque année, il faut donc {year}.</translation>
    </message>
</context>
<context>
    <name>SheetGrid</name>
    <message>
        <source>%1 rows</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>“%1” is damaged: in sheet “%2” row %3 comes after row %4.</source>
        <translation>«&#x202f;%1&#x202f;» est endommagé&#x202f;: dans la feuille «&#x202f;%2&#x202f;», la ligne %3 vient après la ligne %4.</translation>
    </message>
    <message>
        <source>%1 cells</source>
        <translation>%1 cellules</translation>
    </message>
    <message>
        <source>Sheet “%1” of “%2” has more than %3 (row %4): that is more than can be read at once. Divide it into several files.</source>
        <translation>La feuille «&#x202f;%1&#x202f;» de «&#x202f;%2&#x202f;» a plus de %3 (ligne %4)&#x202f;: c’est plus que ce qui peut être lu en une fois. Partagez-la en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>Cell %1 stands beyond the %2 columns that can be read.</source>
        <translation>La cellule %1 est au-delà des %2 colonnes qui peuvent être lues.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>%1: %2</source>
        <comment>a list and its count</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>The manifest of the snapshot cannot be read.</source>
        <translation>Le manifeste de l’instantané ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The manifest was signed with another key.</source>
        <translation>Le manifeste a été signé avec une autre clé.</translation>
    </message>
    <message>
        <source>Part %1 was altered.</source>
        <translation>La partie %1 a été altérée.</translation>
    </message>
    <message>
        <source>Part %1 does not hold what the manifest says.</source>
        <translation>La partie %1 ne contient pas ce que dit le manifeste.</translation>
    </message>
    <message>
        <source>The signature of the manifest is not valid: it was altered.</source>
        <translation>La signature du manifeste n’est pas valable&#x202f;: il a été altéré.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>make a key for backups</source>
        <translation>création d’une clé de sauvegarde</translation>
    </message>
    <message>
        <source>destroy keys of expired backups</source>
        <translation>destruction des clés de sauvegardes périmées</translation>
    </message>
    <message>
        <source>change a password</source>
        <translation>changement d’un mot de passe</translation>
    </message>
    <message>
        <source>deactivate a user</source>
        <translation>désactivation d’un utilisateur</translation>
    </message>
    <message>
        <source>sign in after wrong passwords</source>
        <translation>connexion après des mots de passe faux</translation>
    </message>
    <message>
        <source>add the first user</source>
        <translation>ajout du premier utilisateur</translation>
    </message>
    <message>
        <source>sign in a user by the recovery code</source>
        <translation>accès d’un utilisateur par le code de secours</translation>
    </message>
    <message>
        <source>refuse a wrong password</source>
        <translation>refus d’un mot de passe faux</translation>
    </message>
    <message>
        <source>make a new recovery code</source>
        <translation>création d’un nouveau code de secours</translation>
    </message>
    <message>
        <source>set a new password</source>
        <translation>définition d’un nouveau mot de passe</translation>
    </message>
    <message>
        <source>restore a backup</source>
        <translation>restauration d’une sauvegarde</translation>
    </message>
    <message>
        <source>change the roles of a user</source>
        <translation>changement des rôles d’un utilisateur</translation>
    </message>
    <message>
        <source>share case notes</source>
        <translation>partage des notes de suivi</translation>
    </message>
    <message>
        <source>change a programme version</source>
        <translation>modification d’une version de programme</translation>
    </message>
    <message>
        <source>make the centre</source>
        <translation>création du centre</translation>
    </message>
    <message>
        <source>make a key for signing certificates</source>
        <translation>création d’une clé de signature des certificats</translation>
    </message>
    <message>
        <source>replace a certificate</source>
        <translation>remplacement d’un certificat</translation>
    </message>
    <message>
        <source>print a certificate again</source>
        <translation>réimpression d’un certificat</translation>
    </message>
    <message>
        <source>revoke a certificate</source>
        <translation>révocation d’un certificat</translation>
    </message>
    <message>
        <source>void a certificate</source>
        <translation>invalidation d’un certificat</translation>
    </message>
    <message>
        <source>erase a trainee</source>
        <translation>effacement d’un apprenant</translation>
    </message>
    <message>
        <source>build a snapshot</source>
        <translation>création d’un instantané</translation>
    </message>
    <message>
        <source>make a key for signing snapshots</source>
        <translation>création d’une clé de signature des instantanés</translation>
    </message>
    <message>
        <source>read the centre for a snapshot</source>
        <translation>lecture du centre pour un instantané</translation>
    </message>
    <message>
        <source>begin to send a snapshot</source>
        <translation>début d’envoi d’un instantané</translation>
    </message>
    <message>
        <source>note that a snapshot was sent</source>
        <translation>note de l’envoi d’un instantané</translation>
    </message>
    <message>
        <source>add a user</source>
        <translation>ajout d’un utilisateur</translation>
    </message>
    <message>
        <source>lock results</source>
        <translation>verrouillage de résultats</translation>
    </message>
    <message>
        <source>record results</source>
        <translation>saisie de résultats</translation>
    </message>
    <message>
        <source>reopen a result</source>
        <translation>réouverture d’un résultat</translation>
    </message>
    <message>
        <source>strike a result</source>
        <translation>radiation d’un résultat</translation>
    </message>
    <message>
        <source>name the trainers of a group</source>
        <translation>choix des formateurs d’un groupe</translation>
    </message>
    <message>
        <source>change a programme</source>
        <translation>modification d’un programme</translation>
    </message>
    <message>
        <source>import a programme</source>
        <translation>importation d’un programme</translation>
    </message>
    <message>
        <source>make a programme version</source>
        <translation>création d’une version de programme</translation>
    </message>
    <message>
        <source>change the centre</source>
        <translation>modification du centre</translation>
    </message>
    <message>
        <source>hand out certificates</source>
        <translation>remise de certificats</translation>
    </message>
    <message>
        <source>issue certificates</source>
        <translation>délivrance de certificats</translation>
    </message>
    <message>
        <source>accept places</source>
        <translation>acceptation de places</translation>
    </message>
    <message>
        <source>make a group</source>
        <translation>création d’un groupe</translation>
    </message>
    <message>
        <source>apply for a group</source>
        <translation>candidature à un groupe</translation>
    </message>
    <message>
        <source>begin training</source>
        <translation>début de formation</translation>
    </message>
    <message>
        <source>change a group</source>
        <translation>modification d’un groupe</translation>
    </message>
    <message>
        <source>complete training</source>
        <translation>fin de formation</translation>
    </message>
    <message>
        <source>enrol in a group</source>
        <translation>inscription dans un groupe</translation>
    </message>
    <message>
        <source>close places not taken up</source>
        <translation>clôture de places sans suite</translation>
    </message>
    <message>
        <source>offer places</source>
        <translation>proposition de places</translation>
    </message>
    <message>
        <source>transfer a trainee</source>
        <translation>transfert d’un apprenant</translation>
    </message>
    <message>
        <source>withdraw a trainee</source>
        <translation>abandon d’un apprenant</translation>
    </message>
    <message>
        <source>mark the rest present</source>
        <translation>marquage des autres présents</translation>
    </message>
    <message>
        <source>import a meeting report</source>
        <translation>importation d’un rapport de réunion</translation>
    </message>
    <message>
        <source>lock hours</source>
        <translation>verrouillage d’heures</translation>
    </message>
    <message>
        <source>record hours</source>
        <translation>saisie d’heures</translation>
    </message>
    <message>
        <source>mark a register</source>
        <translation>saisie d’une feuille de présence</translation>
    </message>
    <message>
        <source>remove hours</source>
        <translation>suppression d’heures</translation>
    </message>
    <message>
        <source>reverse hours</source>
        <translation>contre-passation d’heures</translation>
    </message>
    <message>
        <source>add a session</source>
        <translation>ajout d’une séance</translation>
    </message>
    <message>
        <source>add a staff member</source>
        <translation>ajout d’un membre du personnel</translation>
    </message>
    <message>
        <source>change a trainee</source>
        <translation>modification d’un apprenant</translation>
    </message>
    <message>
        <source>change a staff member</source>
        <translation>modification d’un membre du personnel</translation>
    </message>
    <message>
        <source>import trainees</source>
        <translation>importation d’apprenants</translation>
    </message>
    <message>
        <source>change a protection status</source>
        <translation>changement d’un statut de protection</translation>
    </message>
    <message>
        <source>register a trainee</source>
        <translation>enregistrement d’un apprenant</translation>
    </message>
    <message>
        <source>add a placement</source>
        <translation>ajout d’un stage</translation>
    </message>
    <message>
        <source>change a placement</source>
        <translation>modification d’un stage</translation>
    </message>
    <message>
        <source>confirm days on the job</source>
        <translation>confirmation de jours en entreprise</translation>
    </message>
    <message>
        <source>record days on the job</source>
        <translation>saisie de jours en entreprise</translation>
    </message>
    <message>
        <source>add a holiday</source>
        <translation>ajout d’un congé</translation>
    </message>
    <message>
        <source>add a signatory</source>
        <translation>ajout d’un signataire</translation>
    </message>
    <message>
        <source>change a signatory</source>
        <translation>modification d’un signataire</translation>
    </message>
    <message>
        <source>remove a holiday</source>
        <translation>suppression d’un congé</translation>
    </message>
    <message>
        <source>remove premises</source>
        <translation>suppression de locaux</translation>
    </message>
    <message>
        <source>remove a signatory</source>
        <translation>suppression d’un signataire</translation>
    </message>
    <message>
        <source>change premises</source>
        <translation>modification de locaux</translation>
    </message>
    <message>
        <source>change a setting</source>
        <translation>changement d’un réglage</translation>
    </message>
    <message>
        <source>enter the last number on paper</source>
        <translation>indication du dernier numéro sur papier</translation>
    </message>
    <message>
        <source>destroy certificates past their retention</source>
        <translation>destruction de certificats au-delà de leur durée de garde</translation>
    </message>
    <message>
        <source>renew the keys of the roles</source>
        <translation>renouvellement des clés des rôles</translation>
    </message>
    <message>
        <source>add the sessions of a timetable</source>
        <translation>ajout des séances d’un emploi du temps</translation>
    </message>
    <message>
        <source>match a name in a report</source>
        <translation>attribution d’un nom d’un rapport</translation>
    </message>
    <message>
        <source>make a programme</source>
        <translation>création d’un programme</translation>
    </message>
    <message>
        <source>merge two trainees</source>
        <translation>fusion de deux apprenants</translation>
    </message>
    <message numerus="yes">
        <source>accept %n place(s)</source>
        <translation>
            <numerusform>acceptation de %Ln place</numerusform>
            <numerusform>acceptation de %Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>apply for a group: %n trainee(s)</source>
        <translation>
            <numerusform>candidature à un groupe&#x202f;: %Ln apprenant</numerusform>
            <numerusform>candidature à un groupe&#x202f;: %Ln apprenants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>begin training: %n trainee(s)</source>
        <translation>
            <numerusform>début de formation&#x202f;: %Ln apprenant</numerusform>
            <numerusform>début de formation&#x202f;: %Ln apprenants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>complete training: %n trainee(s)</source>
        <translation>
            <numerusform>fin de formation&#x202f;: %Ln apprenant</numerusform>
            <numerusform>fin de formation&#x202f;: %Ln apprenants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>enrol %n trainee(s)</source>
        <translation>
            <numerusform>inscription de %Ln apprenant</numerusform>
            <numerusform>inscription de %Ln apprenants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>close %n place(s) not taken up</source>
        <translation>
            <numerusform>clôture de %Ln place sans suite</numerusform>
            <numerusform>clôture de %Ln places sans suite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>offer %n place(s)</source>
        <translation>
            <numerusform>proposition de %Ln place</numerusform>
            <numerusform>proposition de %Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>transfer %n trainee(s)</source>
        <translation>
            <numerusform>transfert de %Ln apprenant</numerusform>
            <numerusform>transfert de %Ln apprenants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>withdraw %n trainee(s)</source>
        <translation>
            <numerusform>abandon de %Ln apprenant</numerusform>
            <numerusform>abandon de %Ln apprenants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change %n trainee(s)</source>
        <translation>
            <numerusform>modification de %Ln apprenant</numerusform>
            <numerusform>modification de %Ln apprenants</numerusform>
        </translation>
    </message>
    <message>
        <source>mark several registers</source>
        <translation>saisie de plusieurs feuilles de présence</translation>
    </message>
    <message>
        <source>add holidays from a table</source>
        <translation>ajout de congés d’un tableau</translation>
    </message>
    <message>
        <source>make the next intake</source>
        <translation>création de la session suivante</translation>
    </message>
    <message>
        <source>delete a list of trainees</source>
        <translation>suppression d’une liste d’apprenants</translation>
    </message>
    <message>
        <source>rename a list of trainees</source>
        <translation>changement de nom d’une liste d’apprenants</translation>
    </message>
    <message>
        <source>save a list of trainees</source>
        <translation>enregistrement d’une liste d’apprenants</translation>
    </message>
    <message>
        <source>change a session</source>
        <translation>modification d’une séance</translation>
    </message>
    <message>
        <source>correct a locked mark</source>
        <translation>correction d’une marque verrouillée</translation>
    </message>
    <message>
        <source>remove a session</source>
        <translation>retrait d’une séance</translation>
    </message>
    <message numerus="yes">
        <source>change %n session(s)</source>
        <translation>
            <numerusform>modification de %Ln séance</numerusform>
            <numerusform>modification de %Ln séances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>correct %n locked mark(s)</source>
        <translation>
            <numerusform>correction de %Ln marque verrouillée</numerusform>
            <numerusform>correction de %Ln marques verrouillées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %n session(s)</source>
        <translation>
            <numerusform>retrait de %Ln séance</numerusform>
            <numerusform>retrait de %Ln séances</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step, what it was about</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>move the sessions from a day on</source>
        <translation>report des séances à partir d’un jour</translation>
    </message>
    <message>
        <source>allow this database to send snapshots</source>
        <translation>autorisation de cette base à envoyer des instantanés</translation>
    </message>
    <message>
        <source>accept a snapshot found in the folder</source>
        <translation>reprise d’un instantané trouvé dans le dossier</translation>
    </message>
    <message>
        <source>remember how a table is read</source>
        <translation>mémorisation de la lecture d’un tableau</translation>
    </message>
    <message>
        <source>record the printed sheets</source>
        <translation>relevé des feuilles imprimées</translation>
    </message>
    <message numerus="yes">
        <source>confirm %n day(s) on the job</source>
        <translation>
            <numerusform>confirmation d’un jour en entreprise</numerusform>
            <numerusform>confirmation de %Ln jours en entreprise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>record %n day(s) on the job</source>
        <translation>
            <numerusform>saisie d’un jour en entreprise</numerusform>
            <numerusform>saisie de %Ln jours en entreprise</numerusform>
        </translation>
    </message>
    <message>
        <source>begin groups past their first day</source>
        <translation>démarrer des groupes dont le premier jour est passé</translation>
    </message>
    <message>
        <source>publish a programme</source>
        <translation>publication d’un programme</translation>
    </message>
    <message>
        <source>record certificates saved as a PDF</source>
        <translation>noter les certificats enregistrés en PDF</translation>
    </message>
</context>
<context>
    <name>StrictJson</name>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>The JSON text has a bare control character at %1.</source>
        <translation>Le texte JSON a un caractère de contrôle nu&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The JSON text has half a character (a lone surrogate) at %1.</source>
        <translation>Le texte JSON a un demi-caractère (substitut isolé)&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The JSON text has the field “%1” twice, the second time at %2.</source>
        <translation>Le texte JSON a deux fois le champ «&#x202f;%1&#x202f;», la seconde fois&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The JSON text is %1 bytes long; at most %2 are read.</source>
        <translation>Le texte JSON fait %1 octets&#x202f;; %2 au plus sont lus.</translation>
    </message>
    <message>
        <source>The file is not JSON text in UTF-8.</source>
        <translation>Le fichier n’est pas un texte JSON en UTF-8.</translation>
    </message>
    <message>
        <source>The JSON text is nested %1 deep; at most %2 are read.</source>
        <translation>Le texte JSON a %1 niveaux imbriqués&#x202f;; %2 au plus sont lus.</translation>
    </message>
    <message>
        <source>The JSON text cannot be read at %1: %2.</source>
        <translation>Le texte JSON ne peut pas être lu, %1&#x202f;: %2.</translation>
    </message>
</context>
<context>
    <name>TableReader</name>
    <message>
        <source>a tab</source>
        <translation>une tabulation</translation>
    </message>
    <message>
        <source>Taken as separated by %1; if the columns look wrong, choose another separator.</source>
        <translation>Lu comme séparé par %1&#x202f;; si les colonnes semblent fausses, choisissez un autre séparateur.</translation>
    </message>
    <message>
        <source>“%1” is a text or a presentation, not a table. Copy the table into a spreadsheet, save it as .xlsx, and import that file.</source>
        <translation>«&#x202f;%1&#x202f;» est un texte ou une présentation, pas un tableau. Copiez le tableau dans un tableur, enregistrez-le en .xlsx, et importez ce fichier.</translation>
    </message>
    <message>
        <source>“%1” is a binary workbook (.xlsb). Save it as .xlsx, and import that file.</source>
        <translation>«&#x202f;%1&#x202f;» est un classeur binaire (.xlsb). Enregistrez-le en .xlsx, et importez ce fichier.</translation>
    </message>
    <message>
        <source>“%1” is a compressed file without a table in it. Unpack it first, and import the table itself.</source>
        <translation>«&#x202f;%1&#x202f;» est un fichier comprimé sans tableau dedans. Décomprimez-le d’abord, et importez le tableau lui-même.</translation>
    </message>
    <message>
        <source>“%1” has %2 MB, more than the %3 MB that can be read at once. Divide it into several files.</source>
        <translation>«&#x202f;%1&#x202f;» fait %2 Mo, plus que les %3 Mo qui peuvent être lus en une fois. Partagez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Il n’y a pas de fichier «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a table.</source>
        <translation>«&#x202f;%1&#x202f;» est un dossier, pas un tableau.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être ouvert&#x202f;: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être lu&#x202f;: %2.</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>presse-papiers</translation>
    </message>
</context>
<context>
    <name>TableShape</name>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>The heading “%1” stands over several columns; the later ones are called “%1 (2)” and so on.</source>
        <translation>Le titre «&#x202f;%1&#x202f;» est au-dessus de plusieurs colonnes&#x202f;; les suivantes s’appellent «&#x202f;%1 (2)&#x202f;», et ainsi de suite.</translation>
    </message>
    <message>
        <source>The row has %1 cells, but there are %2 headings: its cells may be shifted.</source>
        <translation>La ligne a %1 cellules, mais il y a %2 titres&#x202f;: ses cellules sont peut-être décalées.</translation>
    </message>
    <message>
        <source>Rows that begin with “#” were taken as notes and left out: %1.</source>
        <translation>Les lignes qui commencent par «&#x202f;#&#x202f;» ont été prises pour des notes et laissées de côté&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The file ends in this row, after %1 of %2 cells: it may have been cut off.</source>
        <translation>Le fichier finit dans cette ligne, après %1 cellules sur %2&#x202f;: il a pu être coupé.</translation>
    </message>
    <message>
        <source>“%1” holds no rows.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas de lignes.</translation>
    </message>
    <message>
        <source>Row %1 of “%2” is blank or not there, so it cannot hold the headings.</source>
        <translation>La ligne %1 de «&#x202f;%2&#x202f;» est vide ou n’existe pas&#x202f;: elle ne peut pas porter les titres.</translation>
    </message>
    <message>
        <source>Row %1 was taken as the headings; what stands above it was left out.</source>
        <translation>La ligne %1 a été prise pour les titres&#x202f;; ce qui est au-dessus a été laissé de côté.</translation>
    </message>
    <message>
        <source>“%1” has headings but no rows under them.</source>
        <translation>«&#x202f;%1&#x202f;» a des titres mais pas de lignes dessous.</translation>
    </message>
    <message>
        <source>Row %1 was taken as the headings, but looks like data.</source>
        <translation>La ligne %1 a été prise pour les titres, mais ressemble à des données.</translation>
    </message>
    <message>
        <source>Column %1:</source>
        <translation>Colonne %1&#x202f;:</translation>
    </message>
    <message>
        <source>Row %1 of “%2” cannot be read as the headings.%3 %4</source>
        <translation>La ligne %1 de «&#x202f;%2&#x202f;» ne peut pas être lue comme titres.%3 %4</translation>
    </message>
    <message>
        <source>The cell holds %1 characters, more than the %2 that can be read. Shorten it, and import the row again.</source>
        <translation>La cellule contient %1 caractères, plus que les %2 qui peuvent être lus. Raccourcissez-la, et importez de nouveau la ligne.</translation>
    </message>
</context>
<context>
    <name>TableWriter</name>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être écrit&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>“%1” must end in .xlsx, .csv or .tsv.</source>
        <translation>«&#x202f;%1&#x202f;» doit finir par .xlsx, .csv ou .tsv.</translation>
    </message>
    <message>
        <source>it has more rows than a sheet can hold</source>
        <translation>il a plus de lignes qu’une feuille n’en contient</translation>
    </message>
</context>
<context>
    <name>TextEncoding</name>
    <message>
        <source>Line %1 holds characters that cannot be shown; they were left out.</source>
        <translation>La ligne %1 contient des caractères qui ne peuvent pas être affichés&#x202f;; ils ont été laissés de côté.</translation>
    </message>
    <message>
        <source>Line %1 holds a character that is none in %2; it is shown as �. Is this the right encoding?</source>
        <translation>La ligne %1 contient un caractère qui n’en est pas un en %2&#x202f;; il est affiché comme �. Est-ce le bon encodage&#x202f;?</translation>
    </message>
    <message>
        <source>The file ends in the middle of a character: it may have been cut off.</source>
        <translation>Le fichier finit au milieu d’un caractère&#x202f;: il a pu être coupé.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as %2: no such encoding is known here. Known are, among others, %3.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être lu comme %2&#x202f;: cet encodage n’est pas connu ici. Sont connus, entre autres, %3.</translation>
    </message>
</context>
<context>
    <name>TodaySection</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
</context>
<context>
    <name>TraineeAwardsPanel</name>
    <message>
        <source>Certificates of this trainee</source>
        <translation>Certificats de cet apprenant</translation>
    </message>
    <message>
        <source>Nothing was issued to this trainee yet.</source>
        <translation>Rien n’a encore été délivré à cet apprenant.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
</context>
<context>
    <name>TraineeGroupsPanel</name>
    <message>
        <source>Enrol in a group</source>
        <translation>Inscrire dans un groupe</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
</context>
<context>
    <name>TraineeHoursPanel</name>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
</context>
<context>
    <name>TraineePlacementsPanel</name>
    <message>
        <source>Placements of the trainee</source>
        <translation>Stages de l’apprenant</translation>
    </message>
    <message>
        <source>Not placed with an employer yet.</source>
        <translation>Pas encore en stage chez un employeur.</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Stages</translation>
    </message>
</context>
<context>
    <name>TraineeResultsPanel</name>
    <message>
        <source>No results: this trainee was in no training here yet.</source>
        <translation>Pas de résultats&#x202f;: cet apprenant n’a encore suivi ici aucune formation.</translation>
    </message>
    <message>
        <source>%1 of %2 units achieved</source>
        <translation>%1 unités acquises sur %2</translation>
    </message>
    <message>
        <source>Results in %1</source>
        <translation>Résultats en %1</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>TraineesSection</name>
    <message>
        <source>New trainee</source>
        <translation>Nouvel apprenant</translation>
    </message>
    <message>
        <source>Trainees</source>
        <translation>Apprenants</translation>
    </message>
</context>
<context>
    <name>UnitKind</name>
    <message>
        <source>Basic</source>
        <translation>De base</translation>
    </message>
    <message>
        <source>Common</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Principale</translation>
    </message>
    <message>
        <source>Elective</source>
        <translation>Au choix</translation>
    </message>
    <message>
        <source>“%1” is not a kind of unit; these are: basic, common, core, elective.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un type d’unité&#x202f;; ce sont&#x202f;: basic, common, core, elective.</translation>
    </message>
</context>
<context>
    <name>UsersSection</name>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>This text is not a code of the expected letters and digits.</source>
        <translation>Ce texte n’est pas un code des lettres et chiffres attendus.</translation>
    </message>
    <message>
        <source>This is not a signed message of the expected form.</source>
        <translation>Ce n’est pas un message signé de la forme attendue.</translation>
    </message>
    <message>
        <source>What is stored about this password is damaged.</source>
        <translation>Ce qui est conservé sur ce mot de passe est endommagé.</translation>
    </message>
    <message>
        <source>This password is too long.</source>
        <translation>Ce mot de passe est trop long.</translation>
    </message>
    <message>
        <source>There is not enough memory to check the password.</source>
        <translation>Il n’y a pas assez de mémoire pour vérifier le mot de passe.</translation>
    </message>
    <message>
        <source>This recovery code is not right: please compare it with the paper, letter by letter. It has nine groups of four.</source>
        <translation>Ce code de secours n’est pas bon&#x202f;: comparez-le au papier, lettre par lettre. Il a neuf groupes de quatre.</translation>
    </message>
    <message>
        <source>A protected value cannot be opened: it was altered or moved, or this key does not belong to it.</source>
        <translation>Une valeur protégée ne peut pas être ouverte&#x202f;: elle a été altérée ou déplacée, ou cette clé n’est pas la sienne.</translation>
    </message>
    <message>
        <source>A protected value cannot be opened: its key is missing.</source>
        <translation>Une valeur protégée ne peut pas être ouverte&#x202f;: sa clé manque.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Le fichier ne peut pas être écrit&#x202f;: %1</translation>
    </message>
    <message>
        <source>This file cannot be opened: it is cut or altered, or the key does not belong to it.</source>
        <translation>Ce fichier ne peut pas être ouvert&#x202f;: il est coupé ou altéré, ou la clé n’est pas la sienne.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>Le fichier %1 ne peut pas être lu&#x202f;: %2</translation>
    </message>
    <message>
        <source>The file %1 is too large.</source>
        <translation>Le fichier %1 est trop grand.</translation>
    </message>
    <message>
        <source>The beginning of this file is damaged.</source>
        <translation>Le début de ce fichier est endommagé.</translation>
    </message>
    <message>
        <source>This file is cut: its end is missing. Please copy it again or take another one.</source>
        <translation>Ce fichier est coupé&#x202f;: sa fin manque. Copiez-le de nouveau, ou prenez-en un autre.</translation>
    </message>
    <message>
        <source>The description of this file is too long.</source>
        <translation>La description de ce fichier est trop longue.</translation>
    </message>
    <message>
        <source>This is not a file of this program.</source>
        <translation>Ce n’est pas un fichier de ce logiciel.</translation>
    </message>
    <message>
        <source>This file was made by a newer version of the program.</source>
        <translation>Ce fichier a été fait par une version plus récente du logiciel.</translation>
    </message>
</context>
<context>
    <name>VersionState</name>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publiée</translation>
    </message>
</context>
<context>
    <name>WhyNotPanel</name>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Every rule is met.</source>
        <translation>Toutes les règles sont remplies.</translation>
    </message>
    <message>
        <source>%1: why not a certificate?</source>
        <translation>%1&#x202f;: pourquoi pas un certificat&#x202f;?</translation>
    </message>
    <message>
        <source>A statement of attainment can be issued for what was achieved.</source>
        <translation>Une attestation de compétences peut être délivrée pour ce qui a été acquis.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Why not a certificate?</source>
        <translation>Pourquoi pas un certificat&#x202f;?</translation>
    </message>
    <message>
        <source>%1: missing for the certificate so far</source>
        <translation>%1&#x202f;: ce qui manque encore pour le certificat</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>“%1” has no sheet “%2”. Its sheets are: %3.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas de feuille «&#x202f;%2&#x202f;». Ses feuilles sont&#x202f;: %3.</translation>
    </message>
    <message>
        <source>The workbook has %1 sheets (%2); “%3” was read.</source>
        <translation>Le classeur a %1 feuilles (%2)&#x202f;; «&#x202f;%3&#x202f;» a été lue.</translation>
    </message>
</context>
<context>
    <name>XlsxSheet</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>Sheet “%1” has hidden rows (%2, the first is row %3); they were read too.</source>
        <translation>La feuille «&#x202f;%1&#x202f;» a des lignes masquées (%2, la première est la ligne %3)&#x202f;; elles ont été lues aussi.</translation>
    </message>
    <message>
        <source>Merged cells (%1): only the first row of each holds the value.</source>
        <translation>Cellules fusionnées (%1)&#x202f;: seule la première ligne de chacune a la valeur.</translation>
    </message>
    <message>
        <source>Formulas without a stored result (%1) were read as empty. Open the workbook in a spreadsheet program and save it.</source>
        <translation>Des formules sans résultat conservé (%1) ont été lues comme vides. Ouvrez le classeur dans un tableur et enregistrez-le.</translation>
    </message>
    <message>
        <source>Cells with an error instead of a value: %1.</source>
        <translation>Cellules avec une erreur au lieu d’une valeur&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>XlsxWorkbook</name>
    <message>
        <source>“%1” has no sheet with a table.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas de feuille avec un tableau.</translation>
    </message>
    <message>
        <source>“%1” holds more than %2 texts: that is more than can be read at once. Divide it into several files.</source>
        <translation>«&#x202f;%1&#x202f;» contient plus de %2 textes&#x202f;: c’est plus que ce qui peut être lu en une fois. Partagez-le en plusieurs fichiers.</translation>
    </message>
</context>
<context>
    <name>ZipPackage</name>
    <message>
        <source>“%1” is damaged, or was cut off while it was copied. Copy it again, or open it in a spreadsheet program and save it again.</source>
        <translation>«&#x202f;%1&#x202f;» est endommagé, ou a été coupé pendant la copie. Copiez-le de nouveau, ou ouvrez-le dans un tableur et enregistrez-le à neuf.</translation>
    </message>
    <message>
        <source>“%1” is not a proper workbook: the name of a file inside it is unsafe or comes twice.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un vrai classeur&#x202f;: le nom d’un fichier à l’intérieur est dangereux, ou s’y trouve deux fois.</translation>
    </message>
    <message>
        <source>“%1” is protected with a password. Open it in a spreadsheet program, save it without a password, and import that file.</source>
        <translation>«&#x202f;%1&#x202f;» est protégé par un mot de passe. Ouvrez-le dans un tableur, enregistrez-le sans mot de passe, et importez ce fichier.</translation>
    </message>
    <message>
        <source>“%1” packs %2 files, more than the %3 that a workbook may have. Save the table alone as .csv, and import that file.</source>
        <translation>«&#x202f;%1&#x202f;» réunit %2 fichiers, plus que les %3 qu’un classeur peut avoir. Enregistrez le tableau seul en .csv, et importez ce fichier.</translation>
    </message>
    <message>
        <source>“%1” unpacks to far more than a workbook may hold (its part %2); it was not read further. If it is a real table, save it as .csv and import that file.</source>
        <translation>«&#x202f;%1&#x202f;» se décomprime en bien plus qu’un classeur ne peut contenir (sa partie %2)&#x202f;; la lecture s’est arrêtée là. Si c’est un vrai tableau, enregistrez-le en .csv et importez ce fichier.</translation>
    </message>
</context>
<context>
    <name>warsha::AboutDialog</name>
    <message>
        <source>About Warsha</source>
        <translation>À propos de Warsha</translation>
    </message>
    <message>
        <source>Warsha %1</source>
        <translation>Warsha %1</translation>
    </message>
    <message>
        <source>The day of a vocational training centre: who is enrolled, how many hours each trainee did, what they can do, and which certificate they earned.</source>
        <translation>La journée d’un centre de formation professionnelle&#x202f;: qui est inscrit, combien d’heures chaque apprenant a faites, ce qu’il sait faire, et quel certificat il a obtenu.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>For help at a distance: versions and settings, no personal data</source>
        <translation>Pour l’assistance à distance&#x202f;: versions et réglages, aucune donnée personnelle</translation>
    </message>
    <message>
        <source>Built with these, under these licences</source>
        <translation>Composants utilisés et leurs licences</translation>
    </message>
    <message>
        <source>Copy the diagnosis</source>
        <translation>Copier le diagnostic</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>warsha::AddPeopleForm</name>
    <message>
        <source>New trainee</source>
        <translation>Nouvel apprenant</translation>
    </message>
    <message>
        <source>Name, number, phone; Enter chooses</source>
        <translation>Nom, numéro, téléphone&#x202f;; Entrée choisit</translation>
    </message>
    <message>
        <source>Search people for the group</source>
        <translation>Chercher des personnes pour le groupe</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Personnes trouvées</translation>
    </message>
    <message>
        <source>2.3.2026</source>
        <translation>2.3.2026</translation>
    </message>
    <message>
        <source>Enrolled on</source>
        <translation>Inscrit le</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add people to %1</source>
        <translation>Ajouter des personnes à %1</translation>
    </message>
    <message>
        <source>%1 is in this group already: %2.</source>
        <translation>%1 est déjà dans ce groupe&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Nobody was found for “%1”.</source>
        <translation>Personne n’a été trouvé pour «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Inscrire</translation>
    </message>
    <message numerus="yes">
        <source>Enrol %n trainee(s)</source>
        <translation>
            <numerusform>Inscrire %Ln apprenant</numerusform>
            <numerusform>Inscrire %Ln apprenants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainee(s) chosen out of the list.</source>
        <translation>
            <numerusform>%Ln apprenant choisi dans la liste.</numerusform>
            <numerusform>%Ln apprenants choisis dans la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>a line, why nobody was found</comment>
        <translation>«&#x202f;%1&#x202f;»&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %Ln autre.</numerusform>
            <numerusform>Et %Ln autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import them…</source>
        <translation>Les importer…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is chosen yet. In the list, Space, Enter or a click chooses, Ctrl+A everybody shown; a pasted list of names chooses each of them. Enter in the empty search enrols.</source>
        <translation>Personne n’est encore choisi. Dans la liste, Espace, Entrée ou un clic choisit, Ctrl+A tous ceux qui sont affichés&#x202f;; une liste de noms collée choisit chacun d’eux. Entrée dans la recherche vide inscrit.</translation>
    </message>
</context>
<context>
    <name>warsha::AgendaModel</name>
    <message>
        <source>Recorded</source>
        <translation>Notées</translation>
    </message>
    <message numerus="yes">
        <source>%n blank</source>
        <comment>people without a mark</comment>
        <translation>
            <numerusform>%Ln non marqué</numerusform>
            <numerusform>%Ln non marqués</numerusform>
        </translation>
    </message>
    <message>
        <source>Starts %1</source>
        <comment>a time</comment>
        <translation>Dès %1</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Non remplie</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Jour et heure</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Présences</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from a time to a time</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Trainees</source>
        <translation>Apprenants</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Formateur</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <comment>a trainer, how many others</comment>
        <translation>%1 +%2</translation>
    </message>
</context>
<context>
    <name>warsha::AssessmentImport</name>
    <message>
        <source>Trainee number</source>
        <translation>Numéro d’apprenant</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>Évaluateur</translation>
    </message>
    <message>
        <source>How it was assessed</source>
        <translation>Mode d’évaluation</translation>
    </message>
    <message>
        <source>Resit or retake</source>
        <translation>Rattrapage ou nouveau passage</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>No column of “%1” says who is meant (number or name). Its columns are: %2.</source>
        <translation>Aucune colonne de «&#x202f;%1&#x202f;» ne dit de qui il s’agit (numéro ou nom). Ses colonnes sont&#x202f;: %2.</translation>
    </message>
    <message>
        <source>No column of “%1” holds outcomes, and none is headed by a unit. Its columns are: %2.</source>
        <translation>Aucune colonne de «&#x202f;%1&#x202f;» ne contient de résultats, et aucune n’a une unité pour titre. Ses colonnes sont&#x202f;: %2.</translation>
    </message>
    <message>
        <source>“%1” is not among the staff.</source>
        <translation>«&#x202f;%1&#x202f;» ne fait pas partie du personnel.</translation>
    </message>
    <message>
        <source>“%1” is not a unit of the group&apos;s programme.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une unité du programme du groupe.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have no outcome and were skipped.</source>
        <translation>
            <numerusform>%Ln ligne sans résultat a été passée.</numerusform>
            <numerusform>%Ln lignes sans résultat ont été passées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is named as trainer of group %1, so it could not be checked that the assessor is not the only trainer.</source>
        <translation>Aucun formateur n’est nommé pour le groupe %1&#x202f;: il n’a pas pu être vérifié que l’évaluateur n’est pas le seul formateur.</translation>
    </message>
</context>
<context>
    <name>warsha::AssessmentPage</name>
    <message>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Lock results</source>
        <translation>Verrouiller les résultats</translation>
    </message>
    <message>
        <source>There is no group yet. Results belong to the people of a group and the units of its programme.</source>
        <translation>Il n’y a pas encore de groupe. Les résultats sont ceux des personnes d’un groupe, pour les unités de son programme.</translation>
    </message>
    <message>
        <source>Results of the group</source>
        <translation>Résultats du groupe</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) still open</source>
        <translation>
            <numerusform>%Ln résultat encore à saisir</numerusform>
            <numerusform>%Ln résultats encore à saisir</numerusform>
        </translation>
    </message>
    <message>
        <source>Every unit has a result</source>
        <translation>Chaque unité a un résultat</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) are not locked. Only locked results count for a certificate.</source>
        <translation>
            <numerusform>%Ln résultat n’est pas verrouillé. Seuls les résultats verrouillés comptent pour un certificat.</numerusform>
            <numerusform>%Ln résultats ne sont pas verrouillés. Seuls les résultats verrouillés comptent pour un certificat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the unit of a trainee to see every attempt.</source>
        <translation>Choisissez l’unité d’un apprenant pour voir chaque passage.</translation>
    </message>
    <message>
        <source>Strike out the last attempt?</source>
        <translation>Rayer le dernier passage&#x202f;?</translation>
    </message>
    <message>
        <source>It stays visible, struck out, with your reason; the attempt before it gives the result again.</source>
        <translation>Il reste visible, rayé, avec votre motif&#x202f;; le passage d’avant donne de nouveau le résultat.</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>Rayer</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Reopen a locked result?</source>
        <translation>Rouvrir un résultat verrouillé&#x202f;?</translation>
    </message>
    <message>
        <source>It does not count for a certificate until it is locked again. The program keeps who reopened it, and why.</source>
        <translation>Il ne compte plus pour un certificat tant qu’il n’est pas verrouillé de nouveau. Qui l’a rouvert, et pourquoi, reste noté.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Lock the results of %1?</source>
        <translation>Verrouiller les résultats de %1&#x202f;?</translation>
    </message>
    <message>
        <source>Locked results count for certificates. This cannot be undone; a locked result can be reopened one by one, with a reason.</source>
        <translation>Les résultats verrouillés comptent pour les certificats. Ceci ne peut pas être annulé&#x202f;; un résultat verrouillé peut être rouvert un par un, avec un motif.</translation>
    </message>
    <message numerus="yes">
        <source>Lock %n result(s)</source>
        <translation>
            <numerusform>Verrouiller %Ln résultat</numerusform>
            <numerusform>Verrouiller %Ln résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no assessor yet. A director adds one under Settings, Staff.</source>
        <translation>Il n’y a pas encore d’évaluateur. Un directeur en ajoute un sous Réglages, Personnel.</translation>
    </message>
    <message>
        <source>Open the staff</source>
        <translation>Ouvrir le personnel</translation>
    </message>
    <message>
        <source>This group has no results that can be locked now. Choose another group, or enter results first.</source>
        <translation>Ce groupe n’a aucun résultat à verrouiller maintenant. Choisissez un autre groupe, ou saisissez d’abord des résultats.</translation>
    </message>
    <message numerus="yes">
        <source>%n not locked</source>
        <comment>results</comment>
        <translation>
            <numerusform>%Ln non verrouillé</numerusform>
            <numerusform>%Ln non verrouillés</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen the result…</source>
        <translation>Rouvrir le résultat…</translation>
    </message>
    <message>
        <source>Choose a locked result in the table first.</source>
        <translation>Choisissez d’abord un résultat verrouillé dans le tableau.</translation>
    </message>
</context>
<context>
    <name>warsha::AssessmentService</name>
    <message>
        <source>Striking out an attempt needs a reason of at most %1 characters.</source>
        <translation>Rayer un passage demande un motif d’au plus %1 caractères.</translation>
    </message>
    <message>
        <source>The attempt is not here any more.</source>
        <translation>Le passage n’est plus là.</translation>
    </message>
    <message>
        <source>The attempt is struck out already.</source>
        <translation>Le passage est déjà rayé.</translation>
    </message>
    <message>
        <source>The outcome is locked; reopen it first, with a reason.</source>
        <translation>Le résultat est verrouillé&#x202f;; rouvrez-le d’abord, avec un motif.</translation>
    </message>
    <message>
        <source>Reopening an outcome needs a reason of at most %1 characters.</source>
        <translation>Rouvrir un résultat demande un motif d’au plus %1 caractères.</translation>
    </message>
    <message>
        <source>The outcome is not locked.</source>
        <translation>Le résultat n’est pas verrouillé.</translation>
    </message>
    <message>
        <source>%1, unit %2: %3</source>
        <translation>%1, unité %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>The trainee was erased: nothing can be written about them any more.</source>
        <translation>L’apprenant a été effacé&#x202f;: plus rien ne peut être écrit sur lui.</translation>
    </message>
    <message>
        <source>The group is not here any more.</source>
        <translation>Le groupe n’est plus là.</translation>
    </message>
    <message>
        <source>The programme version of group %1 is not here any more.</source>
        <translation>La version du programme du groupe %1 n’est plus là.</translation>
    </message>
    <message>
        <source>Stopped; nothing was recorded.</source>
        <translation>Arrêté&#x202f;; rien n’a été noté.</translation>
    </message>
</context>
<context>
    <name>warsha::AssessmentTermsLine</name>
    <message>
        <source>Day of the assessment</source>
        <translation>Jour de l’évaluation</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>Évaluateur</translation>
    </message>
    <message>
        <source>Choose the assessor</source>
        <translation>Choisir l’évaluateur</translation>
    </message>
    <message>
        <source>How it was assessed</source>
        <translation>Mode d’évaluation</translation>
    </message>
    <message>
        <source>How was it assessed?</source>
        <translation>Comment l’évaluation a-t-elle été faite&#x202f;?</translation>
    </message>
    <message>
        <source>Marks entered now:</source>
        <translation>Résultats saisis maintenant&#x202f;:</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>code, name of staff</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>warsha::AttemptCard</name>
    <message>
        <source>Reopen…</source>
        <translation>Rouvrir…</translation>
    </message>
    <message>
        <source>Open trainee</source>
        <translation>Ouvrir l’apprenant</translation>
    </message>
    <message>
        <source>Another attempt: outcome</source>
        <translation>Autre passage&#x202f;: résultat</translation>
    </message>
    <message>
        <source>If it is not the first</source>
        <translation>Si ce n’est pas le premier</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>No attempt yet.</source>
        <translation>Pas encore de passage.</translation>
    </message>
    <message>
        <source>Strike out…</source>
        <translation>Rayer…</translation>
    </message>
</context>
<context>
    <name>warsha::Attendance</name>
    <message>
        <source>present</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>excusé</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>“%1” is not a mark of a register: present, late, excused or absent.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une marque de présence&#x202f;: present, late, excused ou absent.</translation>
    </message>
</context>
<context>
    <name>warsha::Attention</name>
    <message>
        <source>%1, %2</source>
        <comment>person, group</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>Tell the person who looks after this program: the rule itself is wrong, not a record.</source>
        <translation>Prévenez la personne qui s’occupe de ce logiciel&#x202f;: c’est la règle elle-même qui est fausse, pas une fiche.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
</context>
<context>
    <name>warsha::AttentionTableModel</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What the rule finds</source>
        <translation>Ce que trouve la règle</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
</context>
<context>
    <name>warsha::Award</name>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Statement of attainment</source>
        <translation>Attestation de compétences</translation>
    </message>
    <message>
        <source>Attendance record</source>
        <translation>Attestation de présence</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>En attente de remise</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Délivré</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Invalidé</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqué</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>imprimé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies</source>
        <translation>
            <numerusform>%Ln copie</numerusform>
            <numerusform>%Ln copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spoilt</source>
        <translation>
            <numerusform>%Ln gâché</numerusform>
            <numerusform>%Ln gâchés</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy %1 printed</source>
        <translation>Copie %1 imprimée</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimé</translation>
    </message>
    <message>
        <source>A sheet was spoilt</source>
        <translation>Une feuille a été gâchée</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>Revoked (obtained by fraud)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Issued</source>
        <comment>a statement or record</comment>
        <translation>Délivrée</translation>
    </message>
    <message>
        <source>Voided</source>
        <comment>a statement or record</comment>
        <translation>Invalidée</translation>
    </message>
    <message>
        <source>Replaced</source>
        <comment>a statement or record</comment>
        <translation>Remplacée</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>a statement or record</comment>
        <translation>Révoquée</translation>
    </message>
    <message>
        <source>Saved as a PDF</source>
        <translation>Enregistré en PDF</translation>
    </message>
</context>
<context>
    <name>warsha::AwardHolder</name>
    <message>
        <source>%1 %2 stays readable, with the name on it, until %3.</source>
        <translation>%1 %2 reste lisible, avec le nom dessus, jusqu’au %3.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Délivré</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Gardé jusqu’au</translation>
    </message>
</context>
<context>
    <name>warsha::AwardReason</name>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Abîmé</translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation>Volé</translation>
    </message>
    <message>
        <source>Never arrived</source>
        <translation>Jamais arrivé</translation>
    </message>
    <message>
        <source>Asked for by an employer or an authority</source>
        <translation>Demandé par un employeur ou une autorité</translation>
    </message>
    <message>
        <source>The name was wrong</source>
        <translation>Le nom était faux</translation>
    </message>
    <message>
        <source>Other data were wrong</source>
        <translation>D’autres données étaient fausses</translation>
    </message>
    <message>
        <source>A result was corrected</source>
        <translation>Un résultat a été corrigé</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>Non retiré</translation>
    </message>
    <message>
        <source>Made by mistake</source>
        <translation>Fait par erreur</translation>
    </message>
    <message>
        <source>Obtained by fraud</source>
        <translation>Obtenu par fraude</translation>
    </message>
    <message>
        <source>A result was withdrawn</source>
        <translation>Un résultat a été retiré</translation>
    </message>
</context>
<context>
    <name>warsha::AwardTableModel</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Délivré le</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Feuilles</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Gardé jusqu’au</translation>
    </message>
</context>
<context>
    <name>warsha::Backup</name>
    <message>
        <source>The folder %1 for backups is not there and cannot be made.</source>
        <translation>Le dossier des sauvegardes %1 n’existe pas et ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Nothing may be written into the folder %1.</source>
        <translation>Rien ne peut être écrit dans le dossier %1.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be written: %2</source>
        <translation>La sauvegarde %1 ne peut pas être écrite&#x202f;: %2</translation>
    </message>
    <message>
        <source>The backup %1 does not read back as it was written. Try another folder or USB stick.</source>
        <translation>La sauvegarde %1 ne se relit pas comme elle a été écrite. Essayez un autre dossier ou une autre clé USB.</translation>
    </message>
    <message>
        <source>A backup cannot be made while something is being saved.</source>
        <translation>Une sauvegarde ne peut pas se faire pendant un enregistrement.</translation>
    </message>
    <message>
        <source>There is no place for the copy that a backup is made of: %1</source>
        <translation>Il n’y a pas de place pour la copie dont une sauvegarde est faite&#x202f;: %1</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Il n’y a pas de dossier %1.</translation>
    </message>
    <message>
        <source>The restored file %1 cannot be written: %2</source>
        <translation>Le fichier restauré %1 ne peut pas être écrit&#x202f;: %2</translation>
    </message>
    <message>
        <source>The copy of the database is not sound, so it was not kept as a backup. Restore the newest backup.</source>
        <translation>La copie de la base de données n’est pas saine&#x202f;: elle n’a pas été gardée comme sauvegarde. Restaurez la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu&#x202f;: %2</translation>
    </message>
    <message>
        <source>The description inside this backup cannot be read.</source>
        <translation>La description dans cette sauvegarde ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The backup was stopped; nothing was kept of it.</source>
        <translation>La sauvegarde a été arrêtée&#x202f;; rien n’en a été gardé.</translation>
    </message>
    <message>
        <source>The copy for the backup cannot be read: %1</source>
        <translation>La copie pour la sauvegarde ne peut pas être lue&#x202f;: %1</translation>
    </message>
    <message>
        <source>There is not enough memory for the backup.</source>
        <translation>Il n’y a pas assez de mémoire pour la sauvegarde.</translation>
    </message>
    <message>
        <source>This backup is damaged inside; please take another one.</source>
        <translation>Cette sauvegarde est endommagée à l’intérieur&#x202f;; prenez-en une autre.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be read: %2</source>
        <translation>La sauvegarde %1 ne peut pas être lue&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 is not a backup of a centre, or was made by a newer version.</source>
        <translation>%1 n’est pas une sauvegarde d’un centre, ou a été faite par une version plus récente.</translation>
    </message>
    <message>
        <source>This key does not open the backup: it belongs to another centre or another month, or the file was altered.</source>
        <translation>Cette clé n’ouvre pas la sauvegarde&#x202f;: elle est d’un autre centre ou d’un autre mois, ou le fichier a été altéré.</translation>
    </message>
    <message>
        <source>This was stopped; nothing was changed.</source>
        <translation>Arrêté&#x202f;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>The restored file cannot be written: %1</source>
        <translation>Le fichier restauré ne peut pas être écrit&#x202f;: %1</translation>
    </message>
    <message>
        <source>Only a centre on a server is filled from a file.</source>
        <translation>Seul un centre sur un serveur se remplit depuis un fichier.</translation>
    </message>
    <message>
        <source>%1 holds a centre already; it was not touched.</source>
        <translation>%1 contient déjà un centre&#x202f;; il n’a pas été touché.</translation>
    </message>
    <message>
        <source>Another PC is saving something just now; nothing was changed. Try again.</source>
        <translation>Un autre poste enregistre quelque chose en ce moment&#x202f;; rien n’a été changé. Réessayez.</translation>
    </message>
    <message>
        <source>Another PC saved something meanwhile; nothing was changed. Try again.</source>
        <translation>Un autre poste a enregistré quelque chose entre-temps&#x202f;; rien n’a été changé. Réessayez.</translation>
    </message>
    <message>
        <source>The disk is full: there is no room for the restored file %1. Free some room, or choose another place.</source>
        <translation>Le disque est plein&#x202f;: il n’y a pas de place pour le fichier restauré %1. Libérez de la place, ou choisissez un autre endroit.</translation>
    </message>
</context>
<context>
    <name>warsha::BackupCard</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Dernière sauvegarde</translation>
    </message>
    <message>
        <source>Kept on this PC in</source>
        <translation>Gardées sur ce PC dans</translation>
    </message>
    <message>
        <source>A key is destroyed after 90 days, and with it what old backups say about people who were erased meanwhile.</source>
        <translation>Chaque clé est détruite après 90 jours&#x202f;; les données des personnes effacées deviennent alors illisibles dans les anciennes sauvegardes.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Stop using it</source>
        <translation>Ne plus l’utiliser</translation>
    </message>
    <message>
        <source>Also in this folder, when it is there</source>
        <translation>Et dans ce dossier, s’il est accessible</translation>
    </message>
    <message>
        <source>Usually a USB stick. Best are two in turn, one of them always in another place.</source>
        <translation>D’ordinaire une clé USB. Le mieux&#x202f;: deux en alternance, dont une toujours ailleurs.</translation>
    </message>
    <message>
        <source>Where backups are kept besides this PC, usually on a USB stick</source>
        <translation>Où garder les sauvegardes ailleurs que sur ce PC&#x202f;: une clé USB, d’ordinaire</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>encore aucune</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1: kept until %2 at least</source>
        <comment>a month</comment>
        <translation>%1&#x202f;: gardée au moins jusqu’au %2</translation>
    </message>
    <message>
        <source>none yet: the first backup makes one</source>
        <translation>encore aucune&#x202f;: la première sauvegarde en crée une</translation>
    </message>
    <message>
        <source>Monthly keys</source>
        <translation>Clés mensuelles</translation>
    </message>
    <message>
        <source>One is made every hour in which something changed, and when you leave; each is checked, encrypted, and read back. The newest of each hour, day and week stays; of those you ask for, and of those made before a restore, the newest 20 in any case.</source>
        <translation>Une sauvegarde se fait chaque heure où quelque chose a changé, et à la sortie&#x202f;; chacune est vérifiée, chiffrée et relue. La plus récente de chaque heure, jour et semaine reste&#x202f;; de celles que vous demandez, et de celles faites avant une restauration, les 20 plus récentes en tout cas.</translation>
    </message>
</context>
<context>
    <name>warsha::BackupWords</name>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>personnel</translation>
    </message>
    <message>
        <source>programmes</source>
        <translation>programmes</translation>
    </message>
    <message>
        <source>versions of programmes</source>
        <translation>versions de programmes</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>groupes</translation>
    </message>
    <message>
        <source>enrolments</source>
        <translation>inscriptions</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>séances</translation>
    </message>
    <message>
        <source>hour entries</source>
        <translation>entrées d’heures</translation>
    </message>
    <message>
        <source>meeting reports</source>
        <translation>rapports de réunion</translation>
    </message>
    <message>
        <source>placements</source>
        <translation>stages</translation>
    </message>
    <message>
        <source>results</source>
        <translation>résultats</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>certificats</translation>
    </message>
    <message>
        <source>snapshots</source>
        <translation>instantanés</translation>
    </message>
    <message>
        <source>holidays</source>
        <translation>congés</translation>
    </message>
    <message>
        <source>premises</source>
        <translation>locaux</translation>
    </message>
    <message>
        <source>signatories</source>
        <translation>signataires</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>réglages</translation>
    </message>
    <message>
        <source>Users and passwords are those of the backup: whoever was deactivated or changed a password since then signs in as before.</source>
        <translation>Les utilisateurs et mots de passe sont ceux de la sauvegarde&#x202f;: qui a été désactivé ou a changé de mot de passe depuis se connecte comme avant.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«&#x202f;%1&#x202f;»&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>warsha::BalanceCard</name>
    <message>
        <source>%1 of %2</source>
        <comment>hours counted, planned</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 needed, out of reach</source>
        <translation>%1 exigées, hors d’atteinte</translation>
    </message>
    <message>
        <source>%1 still possible</source>
        <translation>%1 encore possibles</translation>
    </message>
    <message>
        <source>%1 not locked</source>
        <translation>%1 non verrouillées</translation>
    </message>
    <message>
        <source>out of reach after %1</source>
        <comment>a day</comment>
        <translation>hors d’atteinte après le %1</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En tout</translation>
    </message>
    <message>
        <source>%1 needed</source>
        <translation>%1 exigées</translation>
    </message>
</context>
<context>
    <name>warsha::BalancePane</name>
    <message>
        <source>Lock hours</source>
        <translation>Verrouiller les heures</translation>
    </message>
    <message>
        <source>From then on the hours count for certificates</source>
        <translation>Dès lors les heures comptent pour les certificats</translation>
    </message>
    <message>
        <source>Balance of hours</source>
        <translation>Bilan des heures</translation>
    </message>
    <message numerus="yes">
        <source>%n in training</source>
        <translation>
            <numerusform>%Ln en formation</numerusform>
            <numerusform>%Ln en formation</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 can no longer reach the hours they need.</source>
        <translation>%1 sur %2 ne peuvent plus atteindre les heures exigées.</translation>
    </message>
    <message>
        <source>%1 of %2 will soon be unable to reach the hours they need.</source>
        <translation>%1 sur %2 ne pourront bientôt plus atteindre les heures exigées.</translation>
    </message>
    <message>
        <source>Choose a trainee to see each mode.</source>
        <translation>Choisissez un apprenant pour voir chaque mode.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name, day</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Not confirmed, and left open: %1.</source>
        <translation>Non confirmés, et laissés ouverts&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Every hour is locked already.</source>
        <translation>Toutes les heures sont déjà verrouillées.</translation>
    </message>
    <message>
        <source>Locked hours count for certificates. This cannot be undone; a locked entry can only be reversed.</source>
        <translation>Les heures verrouillées comptent pour les certificats. Ceci ne peut pas être annulé&#x202f;; une entrée verrouillée ne peut qu’être contre-passée.</translation>
    </message>
    <message>
        <source>Lock the hours of this group?</source>
        <translation>Verrouiller les heures de ce groupe&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Lock %n entries</source>
        <translation>
            <numerusform>Verrouiller %Ln entrée</numerusform>
            <numerusform>Verrouiller %Ln entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries locked.</source>
        <translation>
            <numerusform>%Ln entrée verrouillée.</numerusform>
            <numerusform>%Ln entrées verrouillées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Stages</translation>
    </message>
    <message>
        <source>Where this trainee learns on the job, day by day</source>
        <translation>Où cet apprenant apprend en entreprise, jour par jour</translation>
    </message>
    <message>
        <source>Of %1 of %2, past days are not entered yet that they need for their hours.</source>
        <translation>Pour %1 sur %2, des jours passés, nécessaires à leurs heures, ne sont pas encore saisis.</translation>
    </message>
</context>
<context>
    <name>warsha::BalanceTableModel</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévues</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Comptées</translation>
    </message>
    <message>
        <source>Still possible</source>
        <translation>Encore possibles</translation>
    </message>
    <message>
        <source>Of planned</source>
        <translation>% des prévues</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>warsha::BigBlueButtonReport</name>
    <message>
        <source>The connection has no time of joining.</source>
        <translation>La connexion n’a pas d’heure d’entrée.</translation>
    </message>
    <message>
        <source>The meeting had not ended when the report was saved; %1 people were still in, and are counted to the last moment it tells of.</source>
        <translation>La réunion n’était pas finie quand le rapport a été enregistré&#x202f;; %1 personnes y étaient encore, et sont comptées jusqu’au dernier instant connu.</translation>
    </message>
    <message>
        <source>The file is larger than 20 MB. No meeting report is: it cannot be read.</source>
        <translation>Le fichier dépasse 20 Mo. Aucun rapport de réunion n’est si grand&#x202f;: il ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The file is nested too deep to be a meeting report.</source>
        <translation>Le fichier a trop de niveaux imbriqués pour un rapport de réunion.</translation>
    </message>
    <message>
        <source>The file is cut off or damaged: its JSON cannot be read from character %1 on.</source>
        <translation>Le fichier est coupé ou endommagé&#x202f;: son JSON ne se lit pas à partir du caractère %1.</translation>
    </message>
    <message>
        <source>The file is not a meeting report of BigBlueButton: it has no list of users.</source>
        <translation>Le fichier n’est pas un rapport de réunion de BigBlueButton&#x202f;: il n’a pas de liste d’utilisateurs.</translation>
    </message>
    <message>
        <source>The user has no name.</source>
        <translation>L’utilisateur n’a pas de nom.</translation>
    </message>
    <message>
        <source>The report names nobody.</source>
        <translation>Le rapport ne nomme personne.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>durée</translation>
    </message>
    <message>
        <source>The row lacks its name or its length.</source>
        <translation>Il manque à la ligne son nom ou sa durée.</translation>
    </message>
</context>
<context>
    <name>warsha::CalendarCard</name>
    <message>
        <source>Week and holidays</source>
        <translation>Semaine et congés</translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation>Premier jour de la semaine</translation>
    </message>
    <message>
        <source>No sessions on %1</source>
        <translation>Pas de séance le %1</translation>
    </message>
    <message>
        <source>Weekend: days without sessions</source>
        <translation>Week-end&#x202f;: jours sans séance</translation>
    </message>
    <message>
        <source>As usual in the country</source>
        <translation>Comme d’usage dans le pays</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Congés</translation>
    </message>
    <message>
        <source>Add a holiday, holidays from a table</source>
        <translation>Ajouter un congé, congés d’un tableau</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Congé</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until, and with this day</source>
        <translation>Jusqu’à ce jour compris</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>From a table…</source>
        <translation>D’un tableau…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Enlever %1</translation>
    </message>
    <message>
        <source>No holidays yet. There are sessions on every day except the weekend.</source>
        <translation>Pas encore de congés. Il y a des séances tous les jours sauf le week-end.</translation>
    </message>
</context>
<context>
    <name>warsha::CandidateCard</name>
    <message>
        <source>Why not a certificate?</source>
        <translation>Pourquoi pas un certificat&#x202f;?</translation>
    </message>
    <message>
        <source>Every rule is met.</source>
        <translation>Toutes les règles sont remplies.</translation>
    </message>
    <message>
        <source>A statement of attainment can be issued for what was achieved.</source>
        <translation>Une attestation de compétences peut être délivrée pour ce qui a été acquis.</translation>
    </message>
    <message>
        <source>Open trainee</source>
        <translation>Ouvrir l’apprenant</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Délivré le</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Save the PDF…</source>
        <translation>Enregistrer le PDF…</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>Invalider…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Révoquer…</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Feuilles</translation>
    </message>
    <message>
        <source>not printed yet</source>
        <translation>pas encore imprimé</translation>
    </message>
    <message>
        <source>Show and print…</source>
        <translation>Montrer et imprimer…</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Montrer…</translation>
    </message>
    <message>
        <source>Print a copy…</source>
        <translation>Imprimer une copie…</translation>
    </message>
    <message>
        <source>Hand out…</source>
        <translation>Remettre…</translation>
    </message>
    <message>
        <source>Replace by a corrected one…</source>
        <translation>Remplacer par un document corrigé…</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Gardé jusqu’au</translation>
    </message>
    <message>
        <source>Missing for the certificate so far</source>
        <translation>Ce qui manque encore pour le certificat</translation>
    </message>
    <message>
        <source>%1: the paper is printed with the other name alone.</source>
        <comment>No name in Arabic letters</comment>
        <translation>%1&#x202f;: le document est imprimé avec l’autre nom seul.</translation>
    </message>
    <message>
        <source>Print the rest of this issue…</source>
        <translation>Imprimer le reste de cette délivrance…</translation>
    </message>
    <message>
        <source>Issue a new one…</source>
        <translation>En délivrer un nouveau…</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Remplacé par</translation>
    </message>
</context>
<context>
    <name>warsha::CandidateTableModel</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Attestation</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Délivré</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (et %Ln de plus)</numerusform>
            <numerusform>%1 (et %Ln de plus)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>units</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Issued: %1</source>
        <translation>Délivré&#x202f;: %1</translation>
    </message>
    <message>
        <source>Has a statement: %1</source>
        <translation>A une attestation&#x202f;: %1</translation>
    </message>
    <message>
        <source>Has an attendance record: %1</source>
        <translation>A une attestation de présence&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1. Certificate: %2</source>
        <comment>Has a statement: BEY-1. Certificate: unit 2 is not achieved</comment>
        <translation>%1. Certificat&#x202f;: %2</translation>
    </message>
    <message>
        <source>In training</source>
        <translation>En formation</translation>
    </message>
    <message>
        <source>Not in training</source>
        <translation>Pas en formation</translation>
    </message>
    <message>
        <source>Of the units that a certificate needs, those that are achieved and locked.</source>
        <translation>Des unités qu’un certificat exige, celles qui sont acquises et verrouillées.</translation>
    </message>
    <message>
        <source>Counted</source>
        <comment>share of the hours</comment>
        <translation>Comptées</translation>
    </message>
    <message>
        <source>Of all planned hours, those that are locked.</source>
        <translation>De toutes les heures prévues, celles qui sont verrouillées.</translation>
    </message>
    <message>
        <source>Needed units</source>
        <translation>Unités exigées</translation>
    </message>
    <message>
        <source>No name in Arabic letters</source>
        <translation>Aucun nom en lettres arabes</translation>
    </message>
    <message>
        <source>No name in Lao letters</source>
        <translation>Aucun nom en lettres lao</translation>
    </message>
    <message>
        <source>No name in Latin letters</source>
        <translation>Aucun nom en lettres latines</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have their name in one script only: their paper is printed with that name alone. The other can be added to their records first.</source>
        <translation>
            <numerusform>%Ln personne n’a son nom que dans une écriture&#x202f;: le document est imprimé avec ce nom seul. L’autre peut être ajouté d’abord à sa fiche.</numerusform>
            <numerusform>%Ln d’entre eux n’ont leur nom que dans une écriture&#x202f;: leur document est imprimé avec ce nom seul. L’autre peut être ajouté d’abord à leur fiche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqué</translation>
    </message>
</context>
<context>
    <name>warsha::CatalogueService</name>
    <message>
        <source>The programme is not here any more.</source>
        <translation>Le programme n’est plus là.</translation>
    </message>
    <message>
        <source>There is no programme “%1”; none was imported yet.</source>
        <translation>Il n’y a pas de programme «&#x202f;%1&#x202f;»&#x202f;; aucun n’a encore été importé.</translation>
    </message>
    <message>
        <source>There is no programme “%1”; there are: %2.</source>
        <translation>Il n’y a pas de programme «&#x202f;%1&#x202f;»&#x202f;; il y a&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The programme version is not here any more.</source>
        <translation>La version du programme n’est plus là.</translation>
    </message>
    <message>
        <source>Programme %1 has no version “%2”.</source>
        <translation>Le programme %1 n’a pas de version «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>Programme %1 is used by a group: its code, level, occupation and field cannot change any more. Titles can.</source>
        <translation>Le programme %1 sert à un groupe&#x202f;: son code, son niveau, son métier et son domaine ne peuvent plus changer. Les titres, si.</translation>
    </message>
    <message>
        <source>There is a programme %1 already.</source>
        <translation>Il y a déjà un programme %1.</translation>
    </message>
    <message>
        <source>Version %1 of %2 is not complete, so no group can follow it yet:
%3</source>
        <translation>La version %1 de %2 n’est pas complète&#x202f;: aucun groupe ne peut encore la suivre&#x202f;:
%3</translation>
    </message>
</context>
<context>
    <name>warsha::CentreRestore</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 exists already; it was not touched. Choose a new name.</source>
        <translation>%1 existe déjà&#x202f;; il n’a pas été touché. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no place for the restored copy: %1</source>
        <translation>Il n’y a pas de place pour la copie restaurée&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 is open in another program; close it there, then restore again.</source>
        <translation>%1 est ouvert dans un autre programme&#x202f;; fermez-le là, puis restaurez de nouveau.</translation>
    </message>
    <message>
        <source>The old file cannot be kept aside; nothing was changed.</source>
        <translation>L’ancien fichier ne peut pas être mis de côté&#x202f;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>The journal of the old file cannot be taken away; nothing was changed.</source>
        <translation>Le journal de l’ancien fichier ne peut pas être enlevé&#x202f;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>This centre is not on a server.</source>
        <translation>Ce centre n’est pas sur un serveur.</translation>
    </message>
    <message>
        <source>A centre on a server has no file of its own that could be replaced.</source>
        <translation>Un centre sur un serveur n’a pas de fichier à lui qui pourrait être remplacé.</translation>
    </message>
</context>
<context>
    <name>warsha::CentreRowNames</name>
    <message>
        <source>trainee %1</source>
        <translation>l’apprenant %1</translation>
    </message>
    <message>
        <source>staff member %1</source>
        <translation>le membre du personnel %1</translation>
    </message>
    <message>
        <source>programme %1</source>
        <translation>le programme %1</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>le groupe %1</translation>
    </message>
    <message>
        <source>certificate %1</source>
        <translation>le certificat %1</translation>
    </message>
    <message>
        <source>version %1 of programme %2</source>
        <translation>la version %1 du programme %2</translation>
    </message>
    <message>
        <source>the place of trainee %1 in group %2</source>
        <translation>la place de l’apprenant %1 dans le groupe %2</translation>
    </message>
    <message>
        <source>the session of group %1 on %2</source>
        <translation>la séance du groupe %1, le %2</translation>
    </message>
    <message>
        <source>an entry of hours on %1 under the place of trainee %2 in group %3</source>
        <translation>une entrée d’heures du %1, de l’apprenant %2 dans le groupe %3</translation>
    </message>
    <message>
        <source>the placement at %1 under the place of trainee %2 in group %3</source>
        <translation>le stage chez %1 de l’apprenant %2 dans le groupe %3</translation>
    </message>
    <message>
        <source>a result under the place of trainee %1 in group %2</source>
        <translation>un résultat de l’apprenant %1 dans le groupe %2</translation>
    </message>
</context>
<context>
    <name>warsha::CentreSetup</name>
    <message>
        <source>%1 is being made by another program just now.</source>
        <translation>%1 est en train d’être créé par un autre programme.</translation>
    </message>
    <message>
        <source>%1 exists already; it was not touched.</source>
        <translation>%1 existe déjà&#x202f;; il n’a pas été touché.</translation>
    </message>
</context>
<context>
    <name>warsha::CentreStep</name>
    <message>
        <source>Name of the centre</source>
        <translation>Nom du centre</translation>
    </message>
    <message>
        <source>Name in Arabic, if it has one</source>
        <translation>Nom en arabe, s’il en a un</translation>
    </message>
    <message>
        <source>Name in English, if it has one</source>
        <translation>Nom en anglais, s’il en a un</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Short code, used in numbers</source>
        <translation>Code court, qui sert dans les numéros</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Address, if you like</source>
        <translation>Adresse, si vous voulez</translation>
    </message>
    <message>
        <source>Who signs certificates, if you already know</source>
        <translation>Qui signe les certificats, si vous le savez déjà</translation>
    </message>
    <message>
        <source>Name, as on certificates</source>
        <translation>Nom, comme sur les certificats</translation>
    </message>
    <message>
        <source>Position, as “Director”</source>
        <translation>Fonction, comme «&#x202f;Directeur&#x202f;»</translation>
    </message>
    <message>
        <source>The centre</source>
        <translation>Le centre</translation>
    </message>
    <message>
        <source>As it appears on certificates. You can change all of it later in Settings.</source>
        <translation>Comme il est sur les certificats. Tout peut être changé plus tard dans les réglages.</translation>
    </message>
    <message>
        <source>In which country is the centre? Its weekend and time zone depend on it.</source>
        <translation>Dans quel pays est le centre&#x202f;? Son week-end et son fuseau horaire en dépendent.</translation>
    </message>
</context>
<context>
    <name>warsha::CertificateCode</name>
    <message>
        <source>There is no certificate in the code.</source>
        <translation>Le code ne contient pas de certificat.</translation>
    </message>
    <message>
        <source>“%1” is not a host for the address of a certificate: letters, digits, points and hyphens, at most %2.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un hôte pour l’adresse d’un certificat&#x202f;: lettres, chiffres, points et traits d’union, au plus %2.</translation>
    </message>
</context>
<context>
    <name>warsha::CertificateNumber</name>
    <message>
        <source>The number pattern has the unknown token %1.</source>
        <translation>Le modèle de numéro a une partie inconnue&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The number pattern needs {serial:5} exactly once.</source>
        <translation>Le modèle de numéro doit avoir {serial:5} exactement une fois.</translation>
    </message>
    <message>
        <source>The number pattern “%1” has characters beside A-Z, 0-9, blank / . _ and -.</source>
        <translation>Le modèle de numéro «&#x202f;%1&#x202f;» a d’autres caractères que A-Z, 0-9, espace / . _ et -.</translation>
    </message>
    <message>
        <source>The number %1 is longer than %2 characters: shorten the pattern.</source>
        <translation>Le numéro %1 dépasse %2 caractères&#x202f;: raccourcissez le modèle.</translation>
    </message>
</context>
<context>
    <name>warsha::CertificatePrinting</name>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Copy of a certificate</source>
        <translation>Copie d’un certificat</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
</context>
<context>
    <name>warsha::CertificateVerbs</name>
    <message>
        <source>The PDF could not be written to %1: %2</source>
        <translation>Le PDF n’a pas pu être écrit dans %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Issue for %1?</source>
        <translation>Délivrer à %1&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n certificate(s)</source>
        <translation>
            <numerusform>Délivrer %Ln certificat</numerusform>
            <numerusform>Délivrer %Ln certificats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) were issued.</source>
        <translation>
            <numerusform>%Ln document a été délivré.</numerusform>
            <numerusform>%Ln documents ont été délivrés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the certificates</source>
        <translation>Enregistrer les certificats</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The PDF is kept in the register.</source>
        <translation>Le PDF est gardé dans le registre.</translation>
    </message>
    <message>
        <source>The PDF is saved as %1.</source>
        <translation>Le PDF est enregistré sous %1.</translation>
    </message>
    <message>
        <source>Void %1?</source>
        <translation>Invalider %1&#x202f;?</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Invalider</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Revoke %1?</source>
        <translation>Révoquer %1&#x202f;?</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>This centre was restored from a backup. It may not know papers with later numbers, and no number may be given twice. Look through the papers, then type the last number as it is printed, or 0 if there is no later one.</source>
        <translation>Ce centre a été restauré d’une sauvegarde. Il peut exister des documents à numéros plus grands qu’il ne connaît pas, et aucun numéro ne doit être donné deux fois. Parcourez les documents, puis tapez le dernier numéro tel qu’il est imprimé, ou 0 s’il n’y en a pas de plus grand.</translation>
    </message>
    <message>
        <source>The register has no number of this series yet.</source>
        <translation>Le registre n’a pas encore de numéro de cette série.</translation>
    </message>
    <message>
        <source>The last one in the register is %1.</source>
        <translation>Le dernier dans le registre est %1.</translation>
    </message>
    <message>
        <source>What is the last number of %1 on any paper?</source>
        <translation>Quel est le dernier numéro de %1 sur un document&#x202f;?</translation>
    </message>
    <message>
        <source>Continue after it</source>
        <translation>Continuer après lui</translation>
    </message>
    <message>
        <source>Last number</source>
        <translation>Dernier numéro</translation>
    </message>
    <message>
        <source>Certificates of %1</source>
        <translation>Certificats de %1</translation>
    </message>
    <message>
        <source>Print a copy of %1?</source>
        <translation>Imprimer une copie de %1&#x202f;?</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>Imprimer une copie</translation>
    </message>
    <message>
        <source>Replace %1?</source>
        <translation>Remplacer %1&#x202f;?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>%1 takes its place.</source>
        <translation>%1 prend sa place.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Hand out %1?</source>
        <translation>Remettre %1&#x202f;?</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>%1: kept until %2</source>
        <translation>%1&#x202f;: gardé jusqu’au %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more; the column “Kept until” of the register has the day of each</source>
        <translation>
            <numerusform>et %Ln autre&#x202f;; la colonne «&#x202f;Gardé jusqu’au&#x202f;» du registre donne la date de chacun</numerusform>
            <numerusform>et %Ln autres&#x202f;; la colonne «&#x202f;Gardé jusqu’au&#x202f;» du registre donne la date de chacun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) are past the day they are kept until, the first since %1.</source>
        <translation>
            <numerusform>%Ln document a dépassé sa durée de garde, depuis le %1.</numerusform>
            <numerusform>%Ln documents ont dépassé leur durée de garde, le premier depuis le %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check that the days are right: a PC with a wrong clock would show them too early. This cannot be undone.</source>
        <translation>Vérifiez que les dates sont justes&#x202f;: un PC dont l’horloge est fausse y arriverait trop tôt. Ceci ne peut pas être annulé.</translation>
    </message>
    <message numerus="yes">
        <source>End the retention of %n paper(s)?</source>
        <translation>
            <numerusform>Mettre fin à la garde de %Ln document&#x202f;?</numerusform>
            <numerusform>Mettre fin à la garde de %Ln documents&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End the retention of %n paper(s)</source>
        <translation>
            <numerusform>Mettre fin à la garde de %Ln document</numerusform>
            <numerusform>Mettre fin à la garde de %Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The retention of %n paper(s) has ended. Their numbers stay in the register.</source>
        <translation>
            <numerusform>La garde de %Ln document est terminée. Son numéro reste au registre.</numerusform>
            <numerusform>La garde de %Ln documents est terminée. Leurs numéros restent au registre.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>Issue 24 certificates, 1 statement</comment>
        <translation>%1 et %2</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%Ln attestation</numerusform>
            <numerusform>%Ln attestations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue %n statement(s)</source>
        <translation>
            <numerusform>Délivrer %Ln attestation</numerusform>
            <numerusform>Délivrer %Ln attestations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%Ln certificat</numerusform>
            <numerusform>%Ln certificats</numerusform>
        </translation>
    </message>
    <message>
        <source>Print at once</source>
        <translation>Imprimer tout de suite</translation>
    </message>
    <message>
        <source>A revoked certificate was valid and is not any more. Whoever checks its code here is told so. This cannot be undone.</source>
        <translation>Un certificat révoqué était valable et ne l’est plus. Qui vérifie son code ici l’apprend. Ceci ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>It was printed for a ceremony and kept. From now on it is issued, and can only be voided, replaced or revoked.</source>
        <translation>Il a été imprimé pour une cérémonie et gardé. Désormais il est délivré, et ne peut qu’être invalidé, remplacé ou révoqué.</translation>
    </message>
    <message>
        <source>A voided certificate was never valid: not collected, or made by mistake. Its number stays in the register and cannot be used again.</source>
        <translation>Un certificat invalidé n’a jamais été valable&#x202f;: non retiré, ou fait par erreur. Son numéro reste dans le registre et ne peut pas resservir.</translation>
    </message>
    <message numerus="yes">
        <source>What was printed on them, the reasons, and the PDFs (%n printing(s)) are destroyed for ever, in later backups too. Number, dates, kind and state stay in the register.</source>
        <translation>
            <numerusform>Ce qui y était imprimé, les motifs et les PDF (%Ln impression) sont détruits pour toujours, dans les sauvegardes à venir aussi. Le numéro, les dates, le type et l’état restent au registre.</numerusform>
            <numerusform>Ce qui y était imprimé, les motifs et les PDF (%Ln impressions) sont détruits pour toujours, dans les sauvegardes à venir aussi. Le numéro, les dates, le type et l’état restent au registre.</numerusform>
        </translation>
    </message>
    <message>
        <source>The papers get their numbers and are ready to be printed. This cannot be undone: a number that was given stays in the register. A mistake can be corrected later: replace, void or revoke the paper.</source>
        <translation>Les documents reçoivent leurs numéros et sont prêts à être imprimés. Ceci ne peut pas être annulé&#x202f;: un numéro donné reste dans le registre. Une erreur peut être corrigée plus tard&#x202f;: remplacer, invalider ou révoquer le document.</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) of attainment, for those who achieved a part</source>
        <translation>
            <numerusform>%Ln attestation de compétences, pour qui a acquis une partie</numerusform>
            <numerusform>%Ln attestations de compétences, pour qui a acquis une partie</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy is marked on the paper with its number and the date. When it is printed well, or saved as a PDF, it goes into the register with its reason. What is printed wrong is replaced, not copied.</source>
        <translation>La copie est marquée sur le papier de son numéro et de la date. Une fois bien sortie, ou enregistrée en PDF, elle est au registre avec son motif. Ce qui est mal imprimé se remplace, ne se copie pas.</translation>
    </message>
    <message>
        <source>What changes on the paper:</source>
        <translation>Ce qui change sur le document&#x202f;:</translation>
    </message>
    <message>
        <source>The new paper has a number of its own; the old number is no longer valid. This cannot be undone.</source>
        <translation>Le nouveau document a son propre numéro&#x202f;; l’ancien numéro n’est plus valable. Cela ne peut pas être annulé.</translation>
    </message>
</context>
<context>
    <name>warsha::CertificateVerifier</name>
    <message>
        <source>This is not a certificate code, or part of it is missing.</source>
        <translation>Ce n’est pas un code de certificat, ou il en manque une partie.</translation>
    </message>
    <message>
        <source>Valid: %1, %2.</source>
        <translation>Valable&#x202f;: %1, %2.</translation>
    </message>
    <message>
        <source>Valid: %1, %2, not yet handed out.</source>
        <translation>Valable&#x202f;: %1, %2, pas encore remis.</translation>
    </message>
    <message>
        <source>Altered: what the code says is not what was signed.</source>
        <translation>Altéré&#x202f;: ce que dit le code n’est pas ce qui a été signé.</translation>
    </message>
    <message>
        <source>Signed with a key that is not known here: it may be another centre&apos;s, or false.</source>
        <translation>Signé avec une clé inconnue ici&#x202f;: peut-être celle d’un autre centre, ou un faux.</translation>
    </message>
    <message>
        <source>The signature is valid; the number %1 is not in this register.</source>
        <translation>La signature est valable&#x202f;; le numéro %1 n’est pas dans ce registre.</translation>
    </message>
    <message>
        <source>No longer valid: %1 is %2.</source>
        <translation>N’est plus valable&#x202f;: %1 est %2.</translation>
    </message>
</context>
<context>
    <name>warsha::CertificatesPage</name>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Issue certificates</source>
        <translation>Délivrer des certificats</translation>
    </message>
    <message>
        <source>To issue</source>
        <translation>À délivrer</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Who is ready for a certificate</source>
        <translation>Qui est prêt pour un certificat</translation>
    </message>
    <message>
        <source>Register of certificates</source>
        <translation>Registre des certificats</translation>
    </message>
    <message>
        <source>No certificate was issued yet. Every number that is given stays here for ever.</source>
        <translation>Aucun certificat n’a encore été délivré. Chaque numéro donné reste ici pour toujours.</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>Ouvrir le PDF</translation>
    </message>
    <message>
        <source>Numbers are given on issue</source>
        <translation>Les numéros sont donnés à la délivrance</translation>
    </message>
    <message>
        <source>Show blocked</source>
        <translation>Montrer les bloqués</translation>
    </message>
    <message>
        <source>Choose a number to see its details.</source>
        <translation>Choisissez un numéro pour en voir le détail.</translation>
    </message>
    <message>
        <source>%1 number %2</source>
        <translation>%1 numéro %2</translation>
    </message>
    <message>
        <source>%1 numbers %2 to %3</source>
        <translation>%1 numéros %2 à %3</translation>
    </message>
    <message>
        <source>Given before a restore, on papers only: %1.</source>
        <translation>Donnés avant une restauration, seulement sur papier&#x202f;: %1.</translation>
    </message>
    <message>
        <source>To issue, the register, or verify</source>
        <translation>À délivrer, le registre, ou vérifier</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Show and print…</source>
        <translation>Montrer et imprimer…</translation>
    </message>
    <message>
        <source>Print a copy…</source>
        <translation>Imprimer une copie…</translation>
    </message>
    <message>
        <source>End their retention…</source>
        <translation>Mettre fin à leur garde…</translation>
    </message>
    <message>
        <source>End the retention of certificates…</source>
        <translation>Mettre fin à la conservation de certificats…</translation>
    </message>
    <message numerus="yes">
        <source>Nobody in this group can be issued anything now; %n are blocked.</source>
        <translation>
            <numerusform>Rien ne peut être délivré maintenant à personne de ce groupe&#x202f;; %Ln est bloqué.</numerusform>
            <numerusform>Rien ne peut être délivré maintenant à personne de ce groupe&#x202f;; %Ln sont bloqués.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the PDF of a certificate…</source>
        <translation>Enregistrer le PDF d’un certificat…</translation>
    </message>
    <message>
        <source>Hand out a certificate…</source>
        <translation>Remettre un certificat…</translation>
    </message>
    <message>
        <source>Replace a certificate by a corrected one…</source>
        <translation>Remplacer un certificat par un document corrigé…</translation>
    </message>
    <message>
        <source>Void a certificate…</source>
        <translation>Invalider un certificat…</translation>
    </message>
    <message>
        <source>Revoke a certificate…</source>
        <translation>Révoquer un certificat…</translation>
    </message>
    <message>
        <source>Verify a picture or PDF…</source>
        <translation>Vérifier une image ou un PDF…</translation>
    </message>
    <message>
        <source>The group is being read…</source>
        <translation>Lecture du groupe…</translation>
    </message>
    <message>
        <source>Choose a trainee to see which rules are met.</source>
        <translation>Choisissez un apprenant pour voir quelles règles sont remplies.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 get no certificate now; the list says why.</source>
        <translation>
            <numerusform>%Ln sur %1 n’a pas de certificat pour l’instant&#x202f;; la liste dit pourquoi.</numerusform>
            <numerusform>%Ln sur %1 n’ont pas de certificat pour l’instant&#x202f;; la liste dit pourquoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the typed code</source>
        <translation>Vérifier le code saisi</translation>
    </message>
    <message>
        <source>Choose a certificate in the register first for which this can be done.</source>
        <translation>Choisissez d’abord dans le registre un certificat pour lequel c’est possible.</translation>
    </message>
    <message>
        <source>Nobody in this group can be issued anything now. Choose another group; the list says what is missing.</source>
        <translation>Rien ne peut être délivré à personne dans ce groupe maintenant. Choisissez un autre groupe&#x202f;; la liste dit ce qui manque.</translation>
    </message>
</context>
<context>
    <name>warsha::CertificationReader</name>
    <message>
        <source>There is no centre in this database yet.</source>
        <translation>Il n’y a pas encore de centre dans cette base de données.</translation>
    </message>
    <message>
        <source>There is no such group.</source>
        <translation>Ce groupe n’existe pas.</translation>
    </message>
    <message>
        <source>The programme of the group is not in the catalogue.</source>
        <translation>Le programme du groupe n’est pas dans le catalogue.</translation>
    </message>
</context>
<context>
    <name>warsha::CertificationService</name>
    <message>
        <source>Certificates of group %1</source>
        <translation>Certificats du groupe %1</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>Il faut un motif.</translation>
    </message>
    <message>
        <source>%1 cannot be replaced: %2</source>
        <translation>%1 ne peut pas être remplacé&#x202f;: %2</translation>
    </message>
    <message>
        <source>The enrolment of %1 is gone.</source>
        <translation>L’inscription de %1 a disparu.</translation>
    </message>
    <message>
        <source>There is no such certificate.</source>
        <translation>Ce document n’existe pas.</translation>
    </message>
    <message>
        <source>%1 is %2 and cannot become %3.</source>
        <translation>%1 est %2 et ne peut pas devenir %3.</translation>
    </message>
    <message>
        <source>The reason is longer than %1 characters.</source>
        <translation>Le motif dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>%1 is %2: it is not printed again.</source>
        <translation>%1 est %2&#x202f;: il ne se réimprime pas.</translation>
    </message>
    <message>
        <source>The number %1 is not in the register.</source>
        <translation>Le numéro %1 n’est pas dans le registre.</translation>
    </message>
    <message>
        <source>There is no such printed paper.</source>
        <translation>Cette impression n’existe pas.</translation>
    </message>
    <message>
        <source>This centre was restored from a backup, so it may not know all papers of the series %1. Enter the last number that was seen on a paper, or that none was seen, before new numbers are given.</source>
        <translation>Ce centre a été restauré d’une sauvegarde&#x202f;: il peut exister des documents de la série %1 qu’il ne connaît pas. Dites le dernier numéro vu sur un document, ou qu’aucun n’a été vu, avant que de nouveaux numéros soient donnés.</translation>
    </message>
    <message>
        <source>%1 is mistyped: its last two digits do not fit the rest. Type the number as it is printed.</source>
        <translation>%1 est mal tapé&#x202f;: ses deux derniers chiffres ne vont pas avec le reste. Tapez le numéro tel qu’il est imprimé.</translation>
    </message>
    <message>
        <source>%1 is not a number of the series %2.</source>
        <translation>%1 n’est pas un numéro de la série %2.</translation>
    </message>
    <message>
        <source>This centre was not restored from a backup: its register knows every number.</source>
        <translation>Ce centre n’a pas été restauré d’une sauvegarde&#x202f;: son registre connaît tous les numéros.</translation>
    </message>
    <message>
        <source>The number %1 was given before this centre was restored from a backup: its record is not in the register.</source>
        <translation>Le numéro %1 a été donné avant que ce centre soit restauré d’une sauvegarde&#x202f;: sa fiche n’est pas dans le registre.</translation>
    </message>
    <message>
        <source>%1 is in the register. A number proves nothing by itself: compare what is printed, or read the code.</source>
        <translation>%1 est dans le registre. Un numéro ne prouve rien seul&#x202f;: comparez ce qui est imprimé, ou lisez le code.</translation>
    </message>
    <message>
        <source>There is nothing to issue in group %1 now.</source>
        <translation>Il n’y a rien à délivrer maintenant dans le groupe %1.</translation>
    </message>
    <message>
        <source>What was issued at that time cannot be found.</source>
        <translation>Ce qui a été délivré alors est introuvable.</translation>
    </message>
    <message>
        <source>The signature is valid.</source>
        <translation>La signature est valable.</translation>
    </message>
    <message>
        <source>No longer valid: %1 is %2.</source>
        <translation>N’est plus valable&#x202f;: %1 est %2.</translation>
    </message>
    <message>
        <source>Another copy of %1 has the number %2: this one does not count. Print a new copy.</source>
        <translation>Une autre copie de %1 porte le numéro %2&#x202f;: celle-ci ne compte pas. Imprimez une nouvelle copie.</translation>
    </message>
    <message>
        <source>The design of the paper</source>
        <translation>La présentation du document</translation>
    </message>
    <message>
        <source>A paper in the place of %1 would say the same. Correct the record first; of a paper that is lost or damaged, print a copy.</source>
        <translation>Un document à la place de %1 dirait la même chose. Corrigez d’abord le dossier&#x202f;; d’un document perdu ou abîmé, imprimez une copie.</translation>
    </message>
    <message>
        <source>%1 lacks the two digits at its end. Type the number as it is printed.</source>
        <translation>Il manque à %1 les deux chiffres de la fin. Tapez le numéro tel qu’il est imprimé.</translation>
    </message>
</context>
<context>
    <name>warsha::ChartCard</name>
    <message>
        <source>The figures are being read…</source>
        <translation>Lecture des chiffres…</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>Images SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Images PNG (*.png)</translation>
    </message>
    <message>
        <source>&amp;Copy the picture</source>
        <translation>&amp;Copier l’image</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Enregistrer en &amp;PNG…</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Enregistrer en &amp;SVG…</translation>
    </message>
    <message>
        <source>The &amp;table behind…</source>
        <translation>Le &amp;tableau derrière…</translation>
    </message>
    <message>
        <source>The picture is copied: paste it into a letter or a report.</source>
        <translation>L’image est copiée&#x202f;: collez-la dans une lettre ou un rapport.</translation>
    </message>
    <message>
        <source>The picture is saved in %1.</source>
        <translation>L’image est enregistrée dans %1.</translation>
    </message>
</context>
<context>
    <name>warsha::ChartFigure</name>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>pas de valeur</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>category: value</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>category, series: value</comment>
        <translation>%1, %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>There is nothing to show yet.</source>
        <translation>Il n’y a encore rien à montrer.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>series: its values</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>warsha::ChartPicture</name>
    <message>
        <source>The picture could not be saved as %1: %2</source>
        <translation>L’image n’a pas pu être enregistrée sous %1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>warsha::ChartTable</name>
    <message>
        <source>Copy the table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>warsha::CodePaper</name>
    <message>
        <source>When nobody can sign in any more: on the sign-in page choose “Nobody knows the password”, and type this code. On a new PC it also opens a backup.</source>
        <translation>Quand plus personne ne peut se connecter&#x202f;: sur la page de connexion, choisissez «&#x202f;Personne ne connaît le mot de passe&#x202f;», et tapez ce code. Sur un nouveau PC, il ouvre aussi une sauvegarde.</translation>
    </message>
    <message>
        <source>When a new counsellor is appointed and no other can share the key: type this code where the role is given.</source>
        <translation>Quand un nouveau conseiller est nommé et qu’aucun autre ne peut partager la clé&#x202f;: tapez ce code là où le rôle est donné.</translation>
    </message>
    <message>
        <source>Letters A to Z and digits 2 to 7 only; there is no zero and no one. The last four letters are a check: a code that was mistyped is refused, and nothing happens.</source>
        <translation>Seulement les lettres A à Z et les chiffres 2 à 7&#x202f;; il n’y a ni zéro ni un. Les quatre dernières lettres vérifient&#x202f;: un code mal tapé est refusé, et rien n’arrive.</translation>
    </message>
    <message>
        <source>Lock this sheet away in a closed envelope, where only the director finds it, and not beside the PC. The program does not keep the code: if the sheet is lost, make a new one while somebody can still sign in.</source>
        <translation>Enfermez cette feuille dans une enveloppe close, où seul le directeur la trouve, et pas à côté du PC. Le logiciel ne garde pas le code&#x202f;: si la feuille est perdue, faites-en un nouveau tant que quelqu’un peut encore se connecter.</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Fait le %1</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>Code of the case notes</source>
        <translation>Code des notes de suivi</translation>
    </message>
    <message>
        <source>Opens only the case notes. Keep it in the counsellors&apos; envelope, apart from the recovery code.</source>
        <translation>N’ouvre que les notes de suivi. Sa place est dans l’enveloppe des conseillers, à part du code de secours.</translation>
    </message>
    <message>
        <source>Sheets to lock away</source>
        <translation>Feuilles à enfermer</translation>
    </message>
    <message>
        <source>sheets to lock away</source>
        <comment>name of a file</comment>
        <translation>feuilles à enfermer</translation>
    </message>
    <message>
        <source>Read each line from left to right.</source>
        <translation>Lisez chaque ligne de gauche à droite.</translation>
    </message>
    <message>
        <source>Gives access when nobody knows a password any more, and opens backups. It opens everything except case notes.</source>
        <translation>Donne accès à quelqu’un quand plus personne ne connaît de mot de passe, et ouvre les sauvegardes. Il ouvre tout sauf les notes de suivi.</translation>
    </message>
</context>
<context>
    <name>warsha::CodeSheet</name>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Sent to the printer. Check that the sheets came out, and lock them away.</source>
        <translation>Envoyé à l’imprimante. Voyez si les feuilles sont sorties, et enfermez-les.</translation>
    </message>
    <message>
        <source>Saved. Print the sheets, lock them away, and delete the file.</source>
        <translation>Écrit. Imprimez les feuilles, enfermez-les, et supprimez le fichier.</translation>
    </message>
</context>
<context>
    <name>warsha::CodesStep</name>
    <message>
        <source>Two sheets to lock away</source>
        <translation>Deux feuilles à enfermer</translation>
    </message>
    <message>
        <source>Print the sheets or save them first.</source>
        <translation>Imprimez d’abord les feuilles, ou enregistrez-les.</translation>
    </message>
    <message>
        <source>These codes are shown once, and kept nowhere in the program. Have them on paper before you go on: without them, a forgotten password means that the data is lost.</source>
        <translation>Ces codes ne sont montrés qu’une fois, et gardés nulle part dans le logiciel. Ayez-les sur papier avant de continuer&#x202f;: sans eux, un mot de passe oublié est la fin des données.</translation>
    </message>
</context>
<context>
    <name>warsha::CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#x202f;?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>No command is called “%1”</source>
        <translation>Aucune commande ne s’appelle «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>warsha::CommandWords</name>
    <message>
        <source>start, home, dashboard, overview</source>
        <extracomment>Other words somebody may type for a command, parted by commas. Not shown: as many everyday words as people use, not a translation of each.</extracomment>
        <translation>accueil, début, tableau de bord, aperçu</translation>
    </message>
    <message>
        <source>class, course, cohort, intake</source>
        <translation>classe, cours, promotion, session</translation>
    </message>
    <message>
        <source>curriculum, qualification, course</source>
        <translation>curriculum, qualification, cursus</translation>
    </message>
    <message>
        <source>attendance, presence, absences</source>
        <translation>présence, absence, assiduité</translation>
    </message>
    <message>
        <source>attendance, presence, roll call, absent</source>
        <translation>présence, absence, appel, assiduité</translation>
    </message>
    <message>
        <source>internship, apprenticeship, employer, company</source>
        <translation>stage, apprentissage, employeur, entreprise</translation>
    </message>
    <message>
        <source>results, marks, grades, exam, test</source>
        <translation>résultats, notes, examen, épreuve</translation>
    </message>
    <message>
        <source>diploma, award, paper</source>
        <translation>diplôme, attestation, papier</translation>
    </message>
    <message>
        <source>statistics, figures, charts, tables</source>
        <translation>statistiques, chiffres, graphiques, tableaux</translation>
    </message>
    <message>
        <source>ministry, upload, snapshot, transfer</source>
        <translation>ministère, instantané, transfert, transmettre</translation>
    </message>
    <message>
        <source>log, audit, changes, who did it</source>
        <translation>journal, audit, modifications, qui a fait</translation>
    </message>
    <message>
        <source>accounts, password, rights, login</source>
        <translation>comptes, mot de passe, droits, identifiant</translation>
    </message>
    <message>
        <source>options, preferences, configuration</source>
        <translation>options, préférences, configuration</translation>
    </message>
    <message>
        <source>name of the centre, address, premises, rename</source>
        <translation>nom du centre, adresse, locaux, renommer</translation>
    </message>
    <message>
        <source>signature, who signs</source>
        <translation>signature, qui signe</translation>
    </message>
    <message>
        <source>holidays, weekend, days off</source>
        <translation>jours fériés, vacances, congés, week-end</translation>
    </message>
    <message>
        <source>numbers, numbering, counter</source>
        <translation>numéros, numérotation, compteur</translation>
    </message>
    <message>
        <source>rules, limits, minutes</source>
        <translation>règles, limites, minutes</translation>
    </message>
    <message>
        <source>backup, restore, copy, recovery</source>
        <translation>sauvegarde, restaurer, copie, récupération</translation>
    </message>
    <message>
        <source>authority, government, registration</source>
        <translation>autorité, gouvernement, enregistrement</translation>
    </message>
    <message>
        <source>size of letters, font, computer, screen</source>
        <translation>taille des lettres, police, ordinateur, écran</translation>
    </message>
    <message>
        <source>backup, copy, save, USB, security</source>
        <translation>sauvegarde, copie, enregistrer, USB, sécurité</translation>
    </message>
    <message>
        <source>sample, example, demo, test data, remove</source>
        <translation>exemple, démonstration, essai, enlever</translation>
    </message>
    <message>
        <source>switch, load, other file</source>
        <translation>changer, charger, autre fichier</translation>
    </message>
    <message>
        <source>create, begin</source>
        <translation>créer, commencer</translation>
    </message>
    <message>
        <source>log out, leave, change user</source>
        <translation>déconnexion, quitter, changer d’utilisateur</translation>
    </message>
    <message>
        <source>log out, leave, pause, screen</source>
        <translation>déconnexion, absence, pause, écran</translation>
    </message>
    <message>
        <source>exit, close, end</source>
        <translation>sortir, fermer, terminer</translation>
    </message>
    <message>
        <source>theme, colours, night</source>
        <translation>thème, couleurs, nuit</translation>
    </message>
    <message>
        <source>numbers, figures, numerals</source>
        <translation>nombres, chiffres</translation>
    </message>
    <message>
        <source>reload, update</source>
        <translation>recharger, mettre à jour</translation>
    </message>
    <message>
        <source>back, mistake, cancel</source>
        <translation>retour, erreur, annuler</translation>
    </message>
    <message>
        <source>import, load, file, Excel, CSV, spreadsheet</source>
        <translation>importer, charger, fichier, Excel, CSV, tableur</translation>
    </message>
    <message>
        <source>add, register, create, student</source>
        <translation>ajouter, enregistrer, créer, élève</translation>
    </message>
    <message>
        <source>edit, rename, correct, name, phone</source>
        <translation>modifier, renommer, corriger, nom, téléphone</translation>
    </message>
    <message>
        <source>duplicate, double, twice, same person</source>
        <translation>doublon, double, deux fois, même personne</translation>
    </message>
    <message>
        <source>delete, remove, forget</source>
        <translation>supprimer, enlever, oublier</translation>
    </message>
    <message>
        <source>export, Excel, CSV, spreadsheet</source>
        <translation>exporter, Excel, CSV, tableur</translation>
    </message>
    <message>
        <source>search, select, narrow</source>
        <translation>chercher, choisir, trier</translation>
    </message>
    <message>
        <source>add, create, class, intake</source>
        <translation>ajouter, créer, classe, promotion</translation>
    </message>
    <message>
        <source>edit, rename, dates, name</source>
        <translation>modifier, renommer, dates, nom</translation>
    </message>
    <message>
        <source>repeat, again, copy, following</source>
        <translation>répéter, encore, copier, suivant</translation>
    </message>
    <message>
        <source>enrol, students, members, register</source>
        <translation>inscrire, élèves, membres, ajouter</translation>
    </message>
    <message>
        <source>add, create, curriculum</source>
        <translation>ajouter, créer, cursus</translation>
    </message>
    <message>
        <source>add, internship, employer</source>
        <translation>ajouter, stage, employeur</translation>
    </message>
    <message>
        <source>lesson, class, add, schedule</source>
        <translation>leçon, cours, ajouter, planifier</translation>
    </message>
    <message>
        <source>schedule, lessons, calendar, plan</source>
        <translation>planning, cours, calendrier, horaire</translation>
    </message>
    <message>
        <source>close, confirm, final, finish</source>
        <translation>clore, confirmer, définitif, terminer</translation>
    </message>
    <message>
        <source>check, genuine, QR, scan, code</source>
        <translation>contrôler, authentique, QR, scanner, code</translation>
    </message>
    <message>
        <source>export, ministry, upload, report</source>
        <translation>exporter, ministère, transmettre, rapport</translation>
    </message>
    <message>
        <source>memory, stick, carry, export</source>
        <translation>mémoire, clé, porter, exporter</translation>
    </message>
    <message>
        <source>add, account, colleague, password</source>
        <translation>ajouter, compte, collègue, mot de passe</translation>
    </message>
    <message>
        <source>password, forgotten, recovery</source>
        <translation>mot de passe, oublié, récupération</translation>
    </message>
    <message>
        <source>restore, take back, revert</source>
        <translation>restaurer, revenir, rétablir</translation>
    </message>
    <message>
        <source>manual, guide, how</source>
        <translation>manuel, guide, comment</translation>
    </message>
    <message>
        <source>shortcuts, keyboard</source>
        <translation>raccourcis, clavier</translation>
    </message>
    <message>
        <source>version, licence, support</source>
        <translation>version, licence, assistance</translation>
    </message>
    <message>
        <source>start, open, state, due</source>
        <translation>commencer, ouvrir, état, en retard</translation>
    </message>
    <message>
        <source>teacher, instructor, name, assign</source>
        <translation>enseignant, professeur, nommer, affecter, formateur</translation>
    </message>
    <message>
        <source>people, students, learners, participants, open, find, look up</source>
        <translation>personnes, élèves, étudiants, participants, ouvrir, trouver, chercher</translation>
    </message>
    <message>
        <source>new, add, trainers, teachers, employees, colleagues</source>
        <translation>nouveau, ajouter, personnel, formateurs, enseignants, employés, collègues</translation>
    </message>
    <message>
        <source>return, bring back, earlier, recovery</source>
        <translation>revenir, récupérer, récupération, antérieur</translation>
    </message>
    <message>
        <source>issue, certificates, print, diploma, award, graduate</source>
        <translation>délivrer, émettre, certificats, imprimer, diplôme, remettre</translation>
    </message>
    <message>
        <source>all certificates, numbers, list, find</source>
        <translation>registre des certificats, numéros, liste, chercher</translation>
    </message>
    <message>
        <source>sent, waiting, snapshots, ministry</source>
        <translation>envoyé, en attente, instantanés, ministère</translation>
    </message>
    <message>
        <source>a, an, the, to, of, for, my, all</source>
        <extracomment>Small words around the one that says what is wanted (&quot;open a trainee&quot;, &quot;to issue&quot;), parted by commas; as many as the language has.</extracomment>
        <translation>un, une, le, la, les, l, de, des, du, d, à, au, aux, en, pour, mon, ma, mes, tous</translation>
    </message>
</context>
<context>
    <name>warsha::ConsentCard</name>
    <message>
        <source>Agrees to the use of the data for</source>
        <translation>Consent à l’usage des données pour</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Depuis le %1</translation>
    </message>
    <message>
        <source>Withdrawn on %1</source>
        <translation>Retiré le %1</translation>
    </message>
</context>
<context>
    <name>warsha::CountryBox</name>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
</context>
<context>
    <name>warsha::CountryField</name>
    <message>
        <source>Choose the country in a list</source>
        <translation>Choisir le pays dans une liste</translation>
    </message>
</context>
<context>
    <name>warsha::Database</name>
    <message>
        <source>%1 holds a centre already; it was not touched.</source>
        <translation>%1 contient déjà un centre&#x202f;; il n’a pas été touché.</translation>
    </message>
    <message>
        <source>This could not be saved.</source>
        <translation>Ceci n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>This centre is open for reading only: nothing was saved.</source>
        <translation>Ce centre est ouvert en lecture seule&#x202f;: rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>There is no centre at %1.</source>
        <translation>Il n’y a pas de centre dans %1.</translation>
    </message>
    <message>
        <source>%1 exists already; it was not touched.</source>
        <translation>%1 existe déjà&#x202f;; il n’a pas été touché.</translation>
    </message>
    <message>
        <source>This file may only be read, so nothing can be saved.</source>
        <translation>Ce fichier ne peut qu’être lu&#x202f;: rien ne peut être enregistré.</translation>
    </message>
    <message>
        <source>%1 is open in another program already (%2, process %3 on %4). Close it there first.</source>
        <translation>%1 est déjà ouvert dans un autre programme (%2, processus %3 sur %4). Fermez-le d’abord là.</translation>
    </message>
    <message>
        <source>The folder %1 does not let a file be made in it, so the centre cannot be locked for writing.</source>
        <translation>Le dossier %1 ne laisse créer aucun fichier&#x202f;: le centre ne peut pas être réservé pour l’écriture.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 is not a Warsha centre; it was not touched.</source>
        <translation>%1 n’est pas un centre Warsha&#x202f;; il n’a pas été touché.</translation>
    </message>
    <message>
        <source>The database refused a setting that keeps data safe (%1).</source>
        <translation>La base de données a refusé un réglage qui protège les données (%1).</translation>
    </message>
    <message>
        <source>This file is damaged: it can be read, but nothing is written to it. Restore the newest backup.</source>
        <translation>Ce fichier est endommagé&#x202f;: il peut être lu, mais rien n’y est écrit. Restaurez la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>The centre at %1 cannot be reached.</source>
        <translation>Le centre de %1 est injoignable.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a name for a new database: use small letters, digits, - and _.</source>
        <translation>&quot;%1&quot; n’est pas un nom pour une nouvelle base de données&#x202f;: utilisez des minuscules, des chiffres, - et _.</translation>
    </message>
    <message>
        <source>The database %1 was not made for Warsha: it needs the encoding UTF8 and the collation C (CREATE DATABASE ... TEMPLATE template0 ENCODING &apos;UTF8&apos; LC_COLLATE &apos;C&apos; LC_CTYPE &apos;C&apos;).</source>
        <translation>La base de données %1 n’a pas été faite pour Warsha&#x202f;: il lui faut l’encodage UTF8 et la collation C (CREATE DATABASE ... TEMPLATE template0 ENCODING &apos;UTF8&apos; LC_COLLATE &apos;C&apos; LC_CTYPE &apos;C&apos;).</translation>
    </message>
    <message>
        <source>The database %1 holds something else; it was not touched.</source>
        <translation>La base de données %1 contient autre chose&#x202f;; elle n’a pas été touchée.</translation>
    </message>
    <message>
        <source>The centre&apos;s file was closed.</source>
        <translation>Le fichier du centre a été fermé.</translation>
    </message>
    <message>
        <source>This exists already, so nothing was saved.</source>
        <translation>Ceci existe déjà&#x202f;: rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Something else still refers to this record, or it is gone: nothing was saved.</source>
        <translation>Autre chose se réfère encore à cette fiche, ou elle a disparu&#x202f;: rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Another PC changed the same records at this moment. Please try again.</source>
        <translation>Un autre poste a changé les mêmes fiches à ce moment. Réessayez.</translation>
    </message>
    <message>
        <source>The database server does not answer. Nothing of this step was saved.</source>
        <translation>Le serveur de base de données ne répond pas. Rien de cette étape n’a été enregistré.</translation>
    </message>
    <message>
        <source>The disk is full: nothing of this step was saved. Free some space and try again.</source>
        <translation>Le disque est plein&#x202f;: rien de cette étape n’a été enregistré. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>Another program has this centre open. Close it there, then try again.</source>
        <translation>Un autre programme a ouvert ce centre. Fermez-le là, puis réessayez.</translation>
    </message>
    <message>
        <source>The centre&apos;s data is damaged. Nothing more is written to it; restore the newest backup.</source>
        <translation>Les données du centre sont endommagées. Plus rien n’y est écrit&#x202f;; restaurez la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>The database could not do this; nothing of this step was saved.</source>
        <translation>La base de données n’a pas pu le faire&#x202f;; rien de cette étape n’a été enregistré.</translation>
    </message>
    <message>
        <source>This cannot be undone: one of its records was changed later.</source>
        <translation>Ceci ne peut pas être annulé&#x202f;: une de ses fiches a changé depuis.</translation>
    </message>
    <message>
        <source>This cannot be undone: %1 was changed later.</source>
        <translation>Ceci ne peut pas être annulé, car cette fiche a changé depuis&#x202f;: %1.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Warsha (%2 %3). Install that version; the file was not touched.</source>
        <translation>%1 a été écrit par un Warsha plus récent (%2 %3). Installez cette version&#x202f;; le fichier n’a pas été touché.</translation>
    </message>
    <message>
        <source>There is no centre at %1 yet.</source>
        <translation>Il n’y a pas encore de centre dans %1.</translation>
    </message>
    <message>
        <source>%1 is from an older Warsha and may only be read; open it for writing once to bring it up to date.</source>
        <translation>%1 vient d’un Warsha plus ancien et ne peut qu’être lu&#x202f;; ouvrez-le une fois en écriture pour le mettre à niveau.</translation>
    </message>
    <message>
        <source>The disk with %1 is full, so the centre cannot be opened. Free some space and try again.</source>
        <translation>Le disque de %1 est plein&#x202f;: le centre ne peut pas être ouvert. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>Somebody else changed this record meanwhile; nothing was saved. Look at both values and choose.</source>
        <translation>Quelqu’un d’autre a changé cette fiche entre-temps&#x202f;; rien n’a été enregistré. Regardez les deux valeurs et choisissez.</translation>
    </message>
    <message>
        <source>%1 is empty: it holds 0 bytes, and no centre.</source>
        <translation>%1 est vide&#x202f;: il contient 0 octet, et pas de centre.</translation>
    </message>
    <message>
        <source>The copy made before the upgrade is damaged, so nothing was changed.</source>
        <translation>La copie faite avant la mise à niveau n’est pas bonne&#x202f;: rien n’a été changé.</translation>
    </message>
</context>
<context>
    <name>warsha::DayGridModel</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signé le</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>needs a date</source>
        <comment>a row that is no day yet</comment>
        <translation>il faut une date</translation>
    </message>
    <message>
        <source>needs hours</source>
        <comment>a row that is no day yet</comment>
        <translation>il faut des heures</translation>
    </message>
    <message>
        <source>to sign</source>
        <comment>a day on the job</comment>
        <translation>à signer</translation>
    </message>
    <message>
        <source>signed</source>
        <comment>a day on the job</comment>
        <translation>signé</translation>
    </message>
    <message>
        <source>locked</source>
        <comment>a day on the job</comment>
        <translation>fermé</translation>
    </message>
    <message>
        <source>reversed</source>
        <comment>a day on the job</comment>
        <translation>contre-passé</translation>
    </message>
    <message>
        <source>A day has hours, or from and to. Clear its date to remove the day.</source>
        <translation>Un jour a des heures, ou de et à. Videz sa date pour l’enlever.</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a cell</comment>
        <translation>vide</translation>
    </message>
    <message>
        <source>taken out</source>
        <comment>a day</comment>
        <translation>enlevé</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>not saved</source>
        <comment>a row that is no day yet: one of its cells is red</comment>
        <translation>pas enregistré</translation>
    </message>
    <message>
        <source>This day is locked: its hours count, and it stays as it is.</source>
        <translation>Ce jour est verrouillé&#x202f;: ses heures comptent, et il reste tel quel.</translation>
    </message>
    <message>
        <source>This day was taken back; it is only kept to be seen.</source>
        <translation>Ce jour a été contre-passé&#x202f;; il n’est gardé que pour être vu.</translation>
    </message>
</context>
<context>
    <name>warsha::DayPicker</name>
    <message>
        <source>Choose the day in a calendar</source>
        <translation>Choisir le jour dans un calendrier</translation>
    </message>
</context>
<context>
    <name>warsha::DeskApplication</name>
    <message>
        <source>Open a centre</source>
        <translation>Ouvrir un centre</translation>
    </message>
    <message>
        <source>Centres (*.warsha)</source>
        <translation>Centres (*.warsha)</translation>
    </message>
    <message>
        <source>Warsha</source>
        <translation>Warsha</translation>
    </message>
    <message>
        <source>%1 – Warsha</source>
        <comment>centre</comment>
        <translation>%1 – Warsha</translation>
    </message>
    <message>
        <source>Locked. Sign in to go on where you were.</source>
        <translation>Verrouillé. Connectez-vous pour reprendre où vous étiez.</translation>
    </message>
    <message>
        <source>%1 (sample centre)</source>
        <translation>%1 (centre d’exemple)</translation>
    </message>
    <message>
        <source>The centre is being made…</source>
        <translation>Création du centre…</translation>
    </message>
    <message>
        <source>The sample centre is being made: it takes some seconds…</source>
        <translation>Création du centre d’exemple&#x202f;: cela prend quelques secondes…</translation>
    </message>
    <message>
        <source>The new password is set: sign in with it.</source>
        <translation>Le nouveau mot de passe est défini&#x202f;: connectez-vous avec lui.</translation>
    </message>
    <message>
        <source>Restored. To the ministry it is a new copy, which must be accepted before it sends.</source>
        <translation>Restauré. Pour le ministère, c’est une nouvelle copie, qui doit être acceptée avant d’envoyer.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) that you typed in tables are not saved yet: red, or in a row that is not complete. They are lost if you go on.</source>
        <translation>
            <numerusform>%Ln valeur saisie dans un tableau n’est pas encore enregistrée&#x202f;: elle est en rouge, ou dans une ligne incomplète. Elle sera perdue si vous continuez.</numerusform>
            <numerusform>%Ln valeurs saisies dans des tableaux ne sont pas encore enregistrées&#x202f;: elles sont en rouge, ou dans une ligne incomplète. Elles seront perdues si vous continuez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Les abandonner</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Quitter sans enregistrer&#x202f;?</translation>
    </message>
    <message>
        <source>%1 is the centre that is open.</source>
        <translation>%1 est le centre qui est ouvert.</translation>
    </message>
    <message>
        <source>%1 The centre that was open stays open.</source>
        <translation>%1 Le centre qui était ouvert le reste.</translation>
    </message>
    <message>
        <source>They are in: %1.</source>
        <translation>Elles se trouvent dans&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Restored: the backup of %1.</source>
        <translation>Restauré&#x202f;: la sauvegarde du %1.</translation>
    </message>
    <message>
        <source>Restored: the backup of %1. What was there before is in %2.</source>
        <translation>Restauré&#x202f;: la sauvegarde du %1. L’état précédent se trouve dans %2.</translation>
    </message>
</context>
<context>
    <name>warsha::DeskBackups</name>
    <message>
        <source>Backups cannot be kept in the folder %1.</source>
        <translation>%1 n’est pas un dossier où garder des sauvegardes.</translation>
    </message>
    <message>
        <source>No backup was made: %1</source>
        <translation>Aucune sauvegarde n’a été faite&#x202f;: %1</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>Il n’existe pas.</translation>
    </message>
</context>
<context>
    <name>warsha::DeskCard</name>
    <message>
        <source>This PC</source>
        <translation>Ce poste</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Après %Ln minute</numerusform>
            <numerusform>Après %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Certificate and telephone numbers stay in Western digits.</source>
        <translation>Numéros de certificats et téléphones restent en chiffres occidentaux.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Taille des lettres</translation>
    </message>
    <message>
        <source>Takes effect when the program starts next time.</source>
        <translation>Prend effet au prochain démarrage du logiciel.</translation>
    </message>
    <message>
        <source>Lock when nobody is at the desk</source>
        <translation>Verrouiller quand personne n’est au poste</translation>
    </message>
</context>
<context>
    <name>warsha::DeskGrid</name>
    <message>
        <source>Keep mine</source>
        <translation>Garder la mienne</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Garder l’autre</translation>
    </message>
    <message>
        <source>Back to what is saved</source>
        <translation>Revenir à ce qui est enregistré</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>Copier avec les titres</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Recopier vers le bas</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>History of this cell</source>
        <translation>Historique de cette cellule</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot be changed here and were left.</source>
        <translation>
            <numerusform>%Ln cellule ne peut pas être changée ici et a été laissée.</numerusform>
            <numerusform>%Ln cellules ne peuvent pas être changées ici et ont été laissées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) did not fit and were left out.</source>
        <translation>
            <numerusform>%Ln ligne n’est pas entrée et a été laissée de côté.</numerusform>
            <numerusform>%Ln lignes ne sont pas entrées et ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed here yet.</source>
        <translation>Rien n’a encore été changé ici.</translation>
    </message>
    <message>
        <source>Row %1: type a mark, or Enter to go there.</source>
        <translation>Ligne %1&#x202f;: tapez une marque, ou Entrée pour y aller.</translation>
    </message>
    <message>
        <source>There is no row %1.</source>
        <translation>Il n’y a pas de ligne %1.</translation>
    </message>
    <message>
        <source>“%1” is not a mark here.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une marque ici.</translation>
    </message>
    <message>
        <source>This cell cannot be changed.</source>
        <translation>Cette cellule ne peut pas être changée.</translation>
    </message>
    <message>
        <source>First choose the cells to mark.</source>
        <translation>Choisissez d’abord les cellules à marquer.</translation>
    </message>
    <message numerus="yes">
        <source>%n typed value(s) that were not saved went with the row or session they were typed in.</source>
        <translation>
            <numerusform>%Ln valeur saisie et non enregistrée a disparu avec la ligne ou la séance où elle se trouvait.</numerusform>
            <numerusform>%Ln valeurs saisies et non enregistrées ont disparu avec la ligne ou la séance où elles se trouvaient.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::DeskLineBar</name>
    <message>
        <source>Language: %1</source>
        <translation>Langue&#x202f;: %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Enregistré %1</translation>
    </message>
    <message>
        <source>Backup %1</source>
        <translation>Sauvegarde %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Pas encore de sauvegarde</translation>
    </message>
    <message>
        <source>Back up to a folder…</source>
        <translation>Sauvegarder dans un dossier…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Sign out, switch user</source>
        <translation>Se déconnecter, changer d’utilisateur</translation>
    </message>
    <message>
        <source>Digits: %1</source>
        <translation>Chiffres&#x202f;: %1</translation>
    </message>
    <message>
        <source>Sample centre – delete it</source>
        <translation>Exemple – le supprimer</translation>
    </message>
    <message>
        <source>Deletes the sample centre and starts a centre of your own.</source>
        <translation>Enlève le centre d’exemple et commence un centre à vous.</translation>
    </message>
</context>
<context>
    <name>warsha::DeskSetup</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The sample centre could not be deleted: %1</source>
        <translation>Le centre d’exemple n’a pas pu être enlevé&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>warsha::DeskTable</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>warsha::DirectorStep</name>
    <message>
        <source>Your name, as colleagues see it</source>
        <translation>Votre nom, comme le voient les collègues</translation>
    </message>
    <message numerus="yes">
        <source>Password, at least %n characters</source>
        <translation>
            <numerusform>Mot de passe, au moins %Ln caractère</numerusform>
            <numerusform>Mot de passe, au moins %Ln caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>Password once more</source>
        <translation>Mot de passe, encore une fois</translation>
    </message>
    <message>
        <source>Four or five words that have nothing to do with each other are easy to keep in mind and hard to guess. Nobody can send you a new password: that is what the sheet on the next page is for.</source>
        <translation>Quatre ou cinq mots sans rapport entre eux se retiennent bien et se devinent mal. Personne ne peut vous envoyer un nouveau mot de passe&#x202f;: c’est à cela que sert la feuille de la page suivante.</translation>
    </message>
    <message>
        <source>The director</source>
        <translation>Le directeur</translation>
    </message>
    <message>
        <source>The first user: manages the others, the settings and the backups.</source>
        <translation>Le premier utilisateur&#x202f;: il gère les autres, les réglages et les sauvegardes.</translation>
    </message>
    <message>
        <source>The history says who did what, so it needs a name.</source>
        <translation>L’historique dit qui a fait quoi&#x202f;: il lui faut un nom.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Les deux mots de passe diffèrent.</translation>
    </message>
    <message>
        <source>No password yet</source>
        <translation>Pas encore de mot de passe</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>Trop court</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fort</translation>
    </message>
    <message>
        <source>Sign-in name: a post, not a person, because everybody at the PC can read it</source>
        <translation>Identifiant&#x202f;: un poste plutôt qu’une personne, car chacun peut le lire au PC</translation>
    </message>
    <message>
        <source>Weak: somebody who has the file can guess it within days</source>
        <translation>Faible&#x202f;: deviné en quelques jours par qui a le fichier</translation>
    </message>
</context>
<context>
    <name>warsha::DocumentText</name>
    <message>
        <source>The font %1 cannot be loaded.</source>
        <translation>La police %1 ne peut pas être chargée.</translation>
    </message>
    <message>
        <source>The QR code needs a box of %1 mm; the template gives it %2 mm.</source>
        <translation>Le code QR demande un cadre de %1 mm&#x202f;; le modèle lui donne %2 mm.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) do not fit into the table of the template.</source>
        <translation>
            <numerusform>%Ln ligne n’entre pas dans le tableau du modèle.</numerusform>
            <numerusform>%Ln lignes n’entrent pas dans le tableau du modèle.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is not enough memory for the preview.</source>
        <translation>Il n’y a pas assez de mémoire pour l’aperçu.</translation>
    </message>
    <message>
        <source>There is no page to print.</source>
        <translation>Il n’y a pas de page à imprimer.</translation>
    </message>
    <message>
        <source>There is no document template named %1.</source>
        <translation>Il n’y a pas de modèle de document nommé %1.</translation>
    </message>
    <message>
        <source>The PDF cannot be written.</source>
        <translation>Le PDF ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>The template has no name or version.</source>
        <translation>Le modèle n’a pas de nom ou de version.</translation>
    </message>
    <message>
        <source>The template&apos;s paper must be between 20 and 1200 mm.</source>
        <translation>Le papier du modèle doit être entre 20 et 1200 mm.</translation>
    </message>
    <message>
        <source>The template names no fonts.</source>
        <translation>Le modèle ne nomme aucune police.</translation>
    </message>
    <message>
        <source>The template is larger than 1 MB.</source>
        <translation>Le modèle dépasse 1 Mo.</translation>
    </message>
    <message>
        <source>This is not a document template.</source>
        <translation>Ce n’est pas un modèle de document.</translation>
    </message>
    <message>
        <source>The template has more than %1 fields.</source>
        <translation>Le modèle a plus de %1 champs.</translation>
    </message>
    <message>
        <source>Field %1 of the template: %2</source>
        <translation>Champ %1 du modèle&#x202f;: %2</translation>
    </message>
    <message>
        <source>The text is too long for a QR code.</source>
        <translation>Le texte est trop long pour un code QR.</translation>
    </message>
    <message>
        <source>“%1” is not a value of “%2”.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une valeur de «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is not a colour.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une couleur.</translation>
    </message>
    <message>
        <source>“at” and “size” need two lengths each.</source>
        <translation>«&#x202f;at&#x202f;» et «&#x202f;size&#x202f;» demandent deux longueurs chacun.</translation>
    </message>
    <message>
        <source>“from” and “to” need two lengths each.</source>
        <translation>«&#x202f;from&#x202f;» et «&#x202f;to&#x202f;» demandent deux longueurs chacun.</translation>
    </message>
    <message>
        <source>there is no font list “%1”.</source>
        <translation>il n’y a pas de liste de polices «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“points” must be 3 to 200, “lines” 1 to 50.</source>
        <translation>«&#x202f;points&#x202f;» doit être de 3 à 200, «&#x202f;lines&#x202f;» de 1 à 50.</translation>
    </message>
    <message>
        <source>a column needs a width.</source>
        <translation>une colonne demande une largeur.</translation>
    </message>
    <message>
        <source>a table has 1 to 20 columns.</source>
        <translation>un tableau a de 1 à 20 colonnes.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>warsha::DraftFieldsCard</name>
    <message>
        <source>%1: %2</source>
        <comment>a field, why it is refused</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>warsha::DraftGrid</name>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Enlever la ligne</translation>
    </message>
</context>
<context>
    <name>warsha::Eligibility</name>
    <message>
        <source>%1 are recorded and not locked yet.</source>
        <translation>%1 sont notées et pas encore verrouillées.</translation>
    </message>
    <message>
        <source>Not in training: the enrolment is “%1”.</source>
        <translation>Pas en formation&#x202f;: l’inscription est «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Left the group: the enrolment is “%1”.</source>
        <translation>A quitté le groupe&#x202f;: l’inscription est «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>There is no name to print.</source>
        <translation>Il n’y a pas de nom à imprimer.</translation>
    </message>
    <message>
        <source>Attended %1 % of %2; %3 % are needed, %4 are missing.</source>
        <translation>Présence à %1&#x202f;% de %2&#x202f;; il faut %3&#x202f;%, il manque %4.</translation>
    </message>
    <message>
        <source>%1: %2 of at least %3.</source>
        <translation>%1&#x202f;: %2 sur au moins %3.</translation>
    </message>
    <message>
        <source>Unit %1 is not achieved: %2.</source>
        <translation>L’unité %1 n’est pas acquise&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Unit %1 is achieved, but the outcome is not locked.</source>
        <translation>L’unité %1 est acquise, mais le résultat n’est pas verrouillé.</translation>
    </message>
    <message>
        <source>%1 of %2 elective units are achieved and locked.</source>
        <translation>%1 unités au choix sur %2 sont acquises et verrouillées.</translation>
    </message>
    <message>
        <source>No locked hours and no locked outcome yet.</source>
        <translation>Encore aucune heure verrouillée ni aucun résultat verrouillé.</translation>
    </message>
    <message>
        <source>%1 %2 is issued already.</source>
        <translation>%1 %2 est déjà délivré.</translation>
    </message>
    <message>
        <source>Unit %1 is not yet achieved.</source>
        <translation>L’unité %1 n’est pas encore acquise.</translation>
    </message>
    <message>
        <source>%1 was revoked. A new paper is issued to this person alone, not with the group.</source>
        <translation>%1 a été révoqué. Un nouveau document est délivré à cette personne seule, pas avec le groupe.</translation>
    </message>
</context>
<context>
    <name>warsha::EnrolLine</name>
    <message>
        <source>2.3.2026</source>
        <translation>2.3.2026</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Enrolled on</source>
        <translation>Inscrit le</translation>
    </message>
    <message numerus="yes">
        <source>Enrol %n trainee(s)</source>
        <translation>
            <numerusform>Inscrire %Ln apprenant</numerusform>
            <numerusform>Inscrire %Ln apprenants</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a group</source>
        <translation>Choisir un groupe</translation>
    </message>
    <message>
        <source>%1 enrolled, %2 on the waiting list.</source>
        <translation>%1 inscrits, %2 en liste d’attente.</translation>
    </message>
</context>
<context>
    <name>warsha::EnrolmentHolder</name>
    <message>
        <source>Both have a place in group %1. Withdraw one of them there first.</source>
        <translation>Les deux ont une place dans le groupe %1. Notez-y d’abord l’abandon de l’un d’eux.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Inscrit</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fini</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>warsha::EnrolmentService</name>
    <message>
        <source>(new)</source>
        <translation>(nouveau)</translation>
    </message>
    <message>
        <source>This group is no longer here.</source>
        <translation>Ce groupe n’est plus ici.</translation>
    </message>
    <message>
        <source>Group %1 is %2; nobody can join it.</source>
        <translation>Le groupe %1 est à l’état «&#x202f;%2&#x202f;»&#x202f;; personne ne peut y entrer.</translation>
    </message>
    <message>
        <source>This enrolment is no longer here.</source>
        <translation>Cette inscription n’est plus ici.</translation>
    </message>
    <message>
        <source>Trainee %1 in group %2 is “%3”; that cannot become “%4”.</source>
        <translation>L’apprenant %1 dans le groupe %2 est à l’état «&#x202f;%3&#x202f;»&#x202f;; cela ne peut pas devenir «&#x202f;%4&#x202f;».</translation>
    </message>
    <message>
        <source>Trainee %1 in group %2: %3</source>
        <translation>Apprenant %1 dans le groupe %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>Trainee %1 is in group %2 already: %3.</source>
        <translation>L’apprenant %1 est déjà dans le groupe %2&#x202f;: %3.</translation>
    </message>
    <message>
        <source>Trainee %1 is named twice.</source>
        <translation>L’apprenant %1 est nommé deux fois.</translation>
    </message>
    <message>
        <source>Some of these enrolments are no longer here.</source>
        <translation>Certaines de ces inscriptions ne sont plus ici.</translation>
    </message>
    <message>
        <source>Trainee %1 was not offered a place.</source>
        <translation>Aucune place n’a été proposée à l’apprenant %1.</translation>
    </message>
    <message>
        <source>This trainee is no longer here.</source>
        <translation>Cet apprenant n’est plus ici.</translation>
    </message>
    <message>
        <source>Withdrawing needs a reason.</source>
        <translation>Un abandon demande un motif.</translation>
    </message>
    <message>
        <source>The note is longer than %1 characters.</source>
        <translation>La note dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>Trainee %1 is in this group already.</source>
        <translation>L’apprenant %1 est déjà dans ce groupe.</translation>
    </message>
    <message>
        <source>Trainee %1 is not in group %2.</source>
        <translation>L’apprenant %1 n’est pas dans le groupe %2.</translation>
    </message>
    <message>
        <source>Trainee %1 took the place up: %2 Choose “Withdraw” instead.</source>
        <translation>L’apprenant %1 a pris sa place&#x202f;: %2 Choisissez plutôt «&#x202f;Abandon&#x202f;».</translation>
    </message>
</context>
<context>
    <name>warsha::FieldEditor</name>
    <message>
        <source>One value for all of them</source>
        <translation>Une même valeur pour tous</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Agrees: %1</source>
        <translation>Consent&#x202f;: %1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Given today</source>
        <translation>Donné aujourd’hui</translation>
    </message>
    <message>
        <source>Withdrawn today</source>
        <translation>Retiré aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>Set for %n trainee(s)</source>
        <translation>
            <numerusform>Appliqué à %Ln apprenant</numerusform>
            <numerusform>Appliqué à %Ln apprenants</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the value first.</source>
        <translation>Écrivez d’abord la valeur.</translation>
    </message>
</context>
<context>
    <name>warsha::FileSync</name>
    <message>
        <source>%1 cannot be saved: %2</source>
        <translation>%1 ne peut pas être enregistré&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>warsha::FilterLine</name>
    <message>
        <source>Save as a list…</source>
        <translation>Enregistrer comme liste…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Delete the list</source>
        <translation>Supprimer la liste</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Nom de la liste</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>warsha::Frame</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo “%1”</source>
        <translation>Annuler «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo “%1”</source>
        <translation>Rétablir «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Open another centre…</source>
        <translation>&amp;Ouvrir un autre centre…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Rechercher…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller à</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Touches</translation>
    </message>
    <message>
        <source>&amp;About Warsha</source>
        <translation>À &amp;propos de Warsha</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Back up to a folder…</source>
        <translation>&amp;Sauvegarder dans un dossier…</translation>
    </message>
    <message>
        <source>Where backups are kept besides this PC, usually on a USB stick</source>
        <translation>Où garder les sauvegardes ailleurs que sur ce PC&#x202f;: une clé USB, d’ordinaire</translation>
    </message>
    <message>
        <source>My lists</source>
        <translation>Mes listes</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>Dos&amp;sier</translation>
    </message>
    <message>
        <source>Re&amp;ports</source>
        <translation>&amp;Rapports</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>&amp;Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Lock &amp;when nobody is at the desk</source>
        <translation>Verrouiller en cas d’&amp;absence</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>&amp;Jamais</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Après %Ln minute</numerusform>
            <numerusform>Après %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Sign out, switch user</source>
        <translation>Se &amp;déconnecter, changer d’utilisateur</translation>
    </message>
    <message>
        <source>&amp;Commands by name…</source>
        <translation>&amp;Commandes par leur nom…</translation>
    </message>
    <message>
        <source>&amp;Narrow sidebar</source>
        <translation>&amp;Barre latérale étroite</translation>
    </message>
    <message>
        <source>Di&amp;gits</source>
        <translation>C&amp;hiffres</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a task and its count</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli&#x202f;: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#x202f;: %1</translation>
    </message>
    <message>
        <source>&amp;New centre…</source>
        <translation>&amp;Nouveau centre…</translation>
    </message>
    <message>
        <source>&amp;Delete the sample centre</source>
        <translation>&amp;Enlever le centre d’exemple</translation>
    </message>
    <message>
        <source>The backup is made: it is in %1.</source>
        <translation>La sauvegarde est faite&#x202f;: elle est dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) not saved</source>
        <translation>
            <numerusform>%Ln valeur non enregistrée</numerusform>
            <numerusform>%Ln valeurs non enregistrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to undo: “%1” stays, and so does what was done before it.</source>
        <translation>Rien à annuler&#x202f;: «&#x202f;%1&#x202f;» reste, comme ce qui a été fait avant.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a section, where in it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Undone: %1. “%2” came later, is final and stays.</source>
        <translation>Annulé&#x202f;: %1. «&#x202f;%2&#x202f;» est venu après, est définitif et reste.</translation>
    </message>
    <message>
        <source>A folder for this one copy</source>
        <translation>Un dossier pour cette seule copie</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) that were not saved went when the window was locked: %1.</source>
        <translation>
            <numerusform>1 valeur non enregistrée a été perdue au verrouillage de la fenêtre&#x202f;: %1.</numerusform>
            <numerusform>%Ln valeurs non enregistrées ont été perdues au verrouillage de la fenêtre&#x202f;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Restaurer une sauvegarde…</translation>
    </message>
</context>
<context>
    <name>warsha::GridModel</name>
    <message>
        <source>Being saved</source>
        <translation>Enregistrement en cours</translation>
    </message>
    <message>
        <source>Somebody else emptied this cell meanwhile. What you typed is kept here, not saved.</source>
        <translation>Quelqu’un d’autre a vidé cette cellule entre-temps. Ce que vous avez tapé est gardé ici, non enregistré.</translation>
    </message>
    <message>
        <source>Somebody else wrote “%1” here meanwhile. What you typed is kept here, not saved.</source>
        <translation>Quelqu’un d’autre a écrit «&#x202f;%1&#x202f;» ici entre-temps. Ce que vous avez tapé est gardé ici, non enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of this page are red and not saved: what was recorded before would be locked. Correct them, or give them up with Esc.</source>
        <translation>
            <numerusform>%Ln cellule de cette page est en rouge et n’est pas enregistrée&#x202f;: ce qui était noté avant serait verrouillé. Corrigez-la, ou abandonnez-la avec Échap.</numerusform>
            <numerusform>%Ln cellules de cette page sont en rouge et ne sont pas enregistrées&#x202f;: ce qui était noté avant serait verrouillé. Corrigez-les, ou abandonnez-les avec Échap.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::GridStatusLine</name>
    <message>
        <source>Next one</source>
        <translation>La suivante</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Previous one</source>
        <translation>La précédente</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <comment>number, title of the column, why the cell is not saved</comment>
        <translation>Ligne %1, %2&#x202f;: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) need attention</source>
        <translation>
            <numerusform>%Ln cellule à revoir</numerusform>
            <numerusform>%Ln cellules à revoir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::GroupChoice</name>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Choose a group</source>
        <translation>Choisir un groupe</translation>
    </message>
</context>
<context>
    <name>warsha::GroupChooser</name>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
</context>
<context>
    <name>warsha::GroupDetail</name>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Ajouter des personnes</translation>
    </message>
    <message>
        <source>Places taken</source>
        <translation>Places prises</translation>
    </message>
    <message>
        <source>In training</source>
        <translation>En formation</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Partis</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Members of the group</source>
        <translation>Membres du groupe</translation>
    </message>
    <message>
        <source>Programme %1, version %2</source>
        <translation>Programme %1, version %2</translation>
    </message>
    <message>
        <source>The group is full: %1 enrolled, %2 on the waiting list.</source>
        <translation>Le groupe est plein&#x202f;: %1 inscrits, %2 en liste d’attente.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Next intake</source>
        <translation>Session suivante</translation>
    </message>
</context>
<context>
    <name>warsha::GroupForm</name>
    <message>
        <source>2.3.2026</source>
        <translation>2.3.2026</translation>
    </message>
    <message>
        <source>30.6.2026</source>
        <translation>30.6.2026</translation>
    </message>
    <message>
        <source>FRM-26-A</source>
        <translation>FRM-26-A</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>The code, when left empty</source>
        <translation>Le code, si laissé vide</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Payé par</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <source>Make the group</source>
        <translation>Créer le groupe</translation>
    </message>
    <message>
        <source>Change group %1</source>
        <translation>Modifier le groupe %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>%1  %2, version %3</source>
        <translation>%1  %2, version %3</translation>
    </message>
    <message>
        <source>“%1” is not a number of places.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre de places.</translation>
    </message>
    <message>
        <source>Next intake after %1</source>
        <translation>Session suivante après %1</translation>
    </message>
    <message>
        <source>Timetable and trainers go along</source>
        <translation>L’emploi du temps et les formateurs suivent</translation>
    </message>
    <message>
        <source>There is no programme yet. A group follows a programme, so make the programme first.</source>
        <translation>Il n’y a pas encore de programme. Un groupe suit un programme&#x202f;: créez d’abord le programme.</translation>
    </message>
    <message>
        <source>This version is still a draft. Making the group publishes it: from then on it stays as it is.</source>
        <translation>Cette version est encore un brouillon. La création du groupe la publie&#x202f;: elle ne change plus ensuite.</translation>
    </message>
</context>
<context>
    <name>warsha::GroupListModel</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>warsha::GroupMembers</name>
    <message>
        <source>There is no such group.</source>
        <translation>Ce groupe n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such enrolment.</source>
        <translation>Cette inscription n’existe pas.</translation>
    </message>
    <message>
        <source>This trainee</source>
        <translation>Cet apprenant</translation>
    </message>
</context>
<context>
    <name>warsha::GroupPlacing</name>
    <message>
        <source>%1: %2 enrolled, %3 on the waiting list.</source>
        <translation>%1&#x202f;: %2 inscrits, %3 en liste d’attente.</translation>
    </message>
    <message>
        <source>%1, enrolled on %2</source>
        <translation>%1, inscrit le %2</translation>
    </message>
    <message>
        <source>Group %1 is %2; nobody can join it.</source>
        <translation>Le groupe %1 est à l’état «&#x202f;%2&#x202f;»&#x202f;; personne ne peut y entrer.</translation>
    </message>
</context>
<context>
    <name>warsha::GroupService</name>
    <message>
        <source>This group is no longer here.</source>
        <translation>Ce groupe n’est plus ici.</translation>
    </message>
    <message>
        <source>There is no group %1.</source>
        <translation>Il n’y a pas de groupe %1.</translation>
    </message>
    <message>
        <source>A group needs a code, such as FRM-26-A.</source>
        <translation>Un groupe doit avoir un code, comme FRM-26-A.</translation>
    </message>
    <message>
        <source>Group %1: the code has at most %2 characters, name and project %3.</source>
        <translation>Groupe %1&#x202f;: le code a au plus %2 caractères, le nom et le projet %3.</translation>
    </message>
    <message>
        <source>Group %1 needs a first and a last day.</source>
        <translation>Le groupe %1 doit avoir un premier et un dernier jour.</translation>
    </message>
    <message>
        <source>Group %1 would end on %2, before it starts on %3.</source>
        <translation>Le groupe %1 finirait le %2, avant de commencer le %3.</translation>
    </message>
    <message>
        <source>Group %1: places are a number from 0 (no limit) to %2.</source>
        <translation>Groupe %1&#x202f;: les places sont un nombre de 0 (sans limite) à %2.</translation>
    </message>
    <message>
        <source>There is a group %1 already.</source>
        <translation>Il y a déjà un groupe %1.</translation>
    </message>
    <message>
        <source>Group %1 keeps the programme version it was made with.</source>
        <translation>Le groupe %1 garde la version de programme avec laquelle il a été créé.</translation>
    </message>
    <message>
        <source>Group %1: %2 cannot be right. Its days lie between the years %3 and %4.</source>
        <translation>Groupe %1&#x202f;: %2 ne peut pas être juste. Ses jours sont entre les années %3 et %4.</translation>
    </message>
</context>
<context>
    <name>warsha::GroupsPage</name>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <source>Choose a group in the list to see its members.</source>
        <translation>Choisissez un groupe dans la liste pour voir ses membres.</translation>
    </message>
    <message>
        <source>Change the group</source>
        <translation>Modifier le groupe</translation>
    </message>
    <message>
        <source>Add people to the group</source>
        <translation>Ajouter des personnes au groupe</translation>
    </message>
    <message>
        <source>%1 (chosen members)</source>
        <translation>%1 (membres choisis)</translation>
    </message>
    <message>
        <source>Next intake like this group</source>
        <translation>Session suivante comme ce groupe</translation>
    </message>
    <message>
        <source>There is no group yet. A group follows a programme once, with its own dates and places.</source>
        <translation>Il n’y a pas encore de groupe. Un groupe suit un programme une fois, avec ses propres dates et places.</translation>
    </message>
    <message>
        <source>Choose a group in the list first.</source>
        <translation>Choisissez d’abord un groupe dans la liste.</translation>
    </message>
    <message>
        <source>Choose members of a group first for whom this can be done now.</source>
        <translation>Choisissez d’abord des membres d’un groupe pour qui c’est possible maintenant.</translation>
    </message>
    <message>
        <source>Planned groups</source>
        <translation>Gr. prévus</translation>
    </message>
    <message>
        <source>Running groups</source>
        <translation>Gr. en cours</translation>
    </message>
    <message>
        <source>Finished groups</source>
        <translation>Gr. finis</translation>
    </message>
    <message>
        <source>Cancelled groups</source>
        <translation>Groupes annulés</translation>
    </message>
    <message>
        <source>No group with people in it is planned past its first day.</source>
        <translation>Aucun groupe ayant des inscrits n’est encore prévu après son premier jour.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) are running now: %1</source>
        <translation>
            <numerusform>%Ln groupe est maintenant en cours&#x202f;: %1</numerusform>
            <numerusform>%Ln groupes sont maintenant en cours&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What was chosen is kept: Add people goes on with it, and Cancel there gives it up.</source>
        <translation>Votre choix est gardé&#x202f;: Ajouter des personnes le reprend, et Annuler l’y abandonne.</translation>
    </message>
</context>
<context>
    <name>warsha::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>There is no help in this language yet: it is shown in English.</source>
        <translation>Il n’y a pas encore d’aide dans cette langue&#x202f;: elle est montrée en anglais.</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation>Texte du chapitre</translation>
    </message>
</context>
<context>
    <name>warsha::HistoryNames</name>
    <message>
        <source>%1 (%2)</source>
        <comment>2026/0012, name</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>warsha::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Search in the history</source>
        <translation>Chercher dans l’historique</translation>
    </message>
    <message>
        <source>Steps of</source>
        <translation>Étapes de</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No step was found.</source>
        <translation>Aucune étape trouvée.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%Ln étape</numerusform>
            <numerusform>%Ln étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo back to here…</source>
        <translation>Annuler jusqu’ici…</translation>
    </message>
    <message>
        <source>Your last step.</source>
        <translation>Votre dernière étape.</translation>
    </message>
    <message numerus="yes">
        <source>To undo this, %n later step(s) of yours are undone first.</source>
        <translation>
            <numerusform>Pour l’annuler, %Ln de vos étapes plus récentes est d’abord annulée.</numerusform>
            <numerusform>Pour l’annuler, %Ln de vos étapes plus récentes sont d’abord annulées.</numerusform>
        </translation>
    </message>
    <message>
        <source>This was undone.</source>
        <translation>Ceci a été annulé.</translation>
    </message>
    <message>
        <source>This undid a step. Redo brings it back, as long as nothing new was done.</source>
        <translation>Ceci a annulé une étape. Rétablir la refait, tant que rien de nouveau n’a été fait.</translation>
    </message>
    <message>
        <source>The program did this by itself. It cannot be undone.</source>
        <translation>Fait automatiquement par le logiciel&#x202f;; ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>This is final: it cannot be undone.</source>
        <translation>C’est définitif&#x202f;: cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Only the person who did it can undo it: %1.</source>
        <translation>Seul son auteur peut l’annuler&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Undo back to here</source>
        <translation>Annuler jusqu’ici</translation>
    </message>
    <message numerus="yes">
        <source>Your last %n steps are undone, one after another, newest first. Redo brings them back, one by one.</source>
        <translation>
            <numerusform>Votre dernière étape est annulée. Rétablir la refait.</numerusform>
            <numerusform>Vos %Ln dernières étapes sont annulées une à une, la plus récente d’abord. Rétablir les refait, une par une.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo %n steps</source>
        <translation>
            <numerusform>Annuler %Ln étape</numerusform>
            <numerusform>Annuler %Ln étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo back to the chosen step…</source>
        <translation>Annuler jusqu’à l’étape choisie…</translation>
    </message>
    <message>
        <source>This was done on another PC, and can be undone there only.</source>
        <translation>Ceci a été fait sur un autre PC et ne peut être annulé que là.</translation>
    </message>
    <message>
        <source>This was done too long ago to be undone.</source>
        <translation>Ceci a été fait il y a trop longtemps pour être annulé.</translation>
    </message>
    <message>
        <source>“%1” came later and is final: nothing before it can be undone.</source>
        <translation>«&#x202f;%1&#x202f;» est venu après et est définitif&#x202f;: rien de ce qui précède ne peut être annulé.</translation>
    </message>
    <message>
        <source>Choose one of your last steps in the list first; what was sent, locked or issued stays.</source>
        <translation>Choisissez d’abord une de vos dernières étapes dans la liste&#x202f;; ce qui est envoyé, verrouillé ou délivré reste.</translation>
    </message>
    <message>
        <source>%1 “%2” came later, is final and stays.</source>
        <comment>after a sentence</comment>
        <translation>%1 «&#x202f;%2&#x202f;» est venu après, est définitif et reste.</translation>
    </message>
</context>
<context>
    <name>warsha::HistoryTableModel</name>
    <message>
        <source>Undo “%1”</source>
        <translation>Annuler «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Redo “%1”</source>
        <translation>Rétablir «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>le logiciel</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %3, %n change(s) %4</source>
        <translation>
            <numerusform>%1, %2, %3, %Ln modification %4</numerusform>
            <numerusform>%1, %2, %3, %Ln modifications %4</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Définitive</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
</context>
<context>
    <name>warsha::HitList</name>
    <message>
        <source>Found</source>
        <translation>Trouvés</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Rien n’est trouvé pour «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>warsha::HitModel</name>
    <message>
        <source>Found</source>
        <translation>Trouvés</translation>
    </message>
</context>
<context>
    <name>warsha::HolidayImport</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Holidays from a table</source>
        <translation>Congés d’un tableau</translation>
    </message>
    <message>
        <source>Columns that are read: name, first day, last day; one day alone is enough.</source>
        <translation>Colonnes lues&#x202f;: nom, premier jour, dernier jour&#x202f;; un jour seul suffit.</translation>
    </message>
</context>
<context>
    <name>warsha::HourEntry</name>
    <message>
        <source>register</source>
        <translation>feuille de présence</translation>
    </message>
    <message>
        <source>meeting report</source>
        <translation>rapport de réunion</translation>
    </message>
    <message>
        <source>logbook</source>
        <translation>carnet de stage</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>seen by the meeting program</source>
        <translation>vu par le logiciel de réunion</translation>
    </message>
    <message>
        <source>a sum only</source>
        <translation>un total seulement</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>estimation</translation>
    </message>
    <message>
        <source>“%1” is not a source of hours: register, import, logbook or manual.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une source d’heures&#x202f;: register, import, logbook ou manual.</translation>
    </message>
    <message>
        <source>“%1” is not a grade of evidence: instrument, signed-sheet, totals-only or estimate.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un degré de preuve&#x202f;: instrument, signed-sheet, totals-only ou estimate.</translation>
    </message>
    <message>
        <source>register or signed sheet</source>
        <translation>registre ou feuille signée</translation>
    </message>
    <message>
        <source>signed logbook</source>
        <translation>carnet de stage signé</translation>
    </message>
    <message>
        <source>logbook, not signed yet</source>
        <translation>carnet de stage, pas encore signé</translation>
    </message>
</context>
<context>
    <name>warsha::HourRules</name>
    <message>
        <source>%1: the entry has no day.</source>
        <translation>%1&#x202f;: l’entrée n’a pas de jour.</translation>
    </message>
    <message>
        <source>%1, %2: the entry ends before it begins.</source>
        <translation>%1, %2&#x202f;: l’entrée finit avant de commencer.</translation>
    </message>
    <message>
        <source>%1, %2: more minutes than lie between start and end.</source>
        <translation>%1, %2&#x202f;: plus de minutes qu’il n’y en a entre le début et la fin.</translation>
    </message>
    <message>
        <source>%1 is not enrolled in %2, so has no hours there.</source>
        <translation>%1 n’est pas inscrit dans %2&#x202f;: il n’y a pas d’heures.</translation>
    </message>
    <message>
        <source>%1 has no hours in %2 before %3, the day of enrolment: %4.</source>
        <translation>%1 n’a pas d’heures dans %2 avant le %3, jour de l’inscription&#x202f;: %4.</translation>
    </message>
    <message>
        <source>%1 left %2 on %3 and has no hours after that: %4.</source>
        <translation>%1 a quitté %2 le %3 et n’y a plus d’heures ensuite&#x202f;: %4.</translation>
    </message>
    <message>
        <source>%1: %2 is outside the dates of %3 (%4 to %5).</source>
        <translation>%1&#x202f;: le %2 est hors des dates de %3 (du %4 au %5).</translation>
    </message>
    <message>
        <source>%1, %2: hours on the job need a placement.</source>
        <translation>%1, %2&#x202f;: des heures en entreprise demandent un stage.</translation>
    </message>
    <message>
        <source>%1, %2: the placement is not one of this trainee.</source>
        <translation>%1, %2&#x202f;: le stage n’est pas l’un de ceux de cet apprenant.</translation>
    </message>
    <message>
        <source>%1, %2: the agreement with %3 was not signed yet.</source>
        <translation>%1, %2&#x202f;: la convention avec %3 n’était pas encore signée.</translation>
    </message>
    <message>
        <source>%1: %2 is outside the placement at %3.</source>
        <translation>%1&#x202f;: le %2 est hors du stage chez %3.</translation>
    </message>
    <message>
        <source>%1 cannot be in two places at once: %2 overlaps %3.</source>
        <translation>%1 ne peut pas être à deux endroits à la fois&#x202f;: %2 chevauche %3.</translation>
    </message>
    <message>
        <source>%1 has this day already: %2 and %3.</source>
        <translation>%1 a déjà ce jour&#x202f;: %2 et %3.</translation>
    </message>
    <message>
        <source>%1 would have %2 minutes on %3; a day holds at most %4.</source>
        <translation>%1 aurait %2 minutes le %3&#x202f;; un jour en contient au plus %4.</translation>
    </message>
    <message>
        <source>%1 %2, %3 min (%4, %5)</source>
        <translation>%1 %2, %3 min (%4, %5)</translation>
    </message>
    <message>
        <source>The entry is not locked: it is removed, not reversed.</source>
        <translation>L’entrée n’est pas verrouillée&#x202f;: elle s’enlève, elle ne se contre-passe pas.</translation>
    </message>
    <message>
        <source>The entry is a reversal itself. Record the hours again instead.</source>
        <translation>L’entrée est elle-même une contre-passation. Notez plutôt les heures de nouveau.</translation>
    </message>
    <message>
        <source>The entry is reversed already.</source>
        <translation>L’entrée est déjà contre-passée.</translation>
    </message>
    <message>
        <source>%1, %2: the hours of a day are from 0:01 to 24:00, and not %3.</source>
        <translation>%1, %2&#x202f;: les heures d’un jour vont de 0:01 à 24:00, et non %3.</translation>
    </message>
</context>
<context>
    <name>warsha::HoursHolder</name>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Hours of this training are recorded.</source>
        <translation>Des heures de cette formation sont notées.</translation>
    </message>
</context>
<context>
    <name>warsha::HoursPage</name>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>There is no group yet. Hours are counted in groups, against what their programme plans.</source>
        <translation>Il n’y a pas encore de groupe. Les heures se comptent par groupe, face à ce que prévoit son programme.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Présences</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Lock hours</source>
        <translation>Verrouiller les heures</translation>
    </message>
    <message>
        <source>New session…</source>
        <translation>Nouvelle séance…</translation>
    </message>
    <message>
        <source>Rest present</source>
        <translation>Autres présents</translation>
    </message>
    <message>
        <source>Done, next session</source>
        <translation>Fait, séance suivante</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Emploi du temps</translation>
    </message>
    <message>
        <source>Remove sessions</source>
        <translation>Retirer les séances</translation>
    </message>
    <message>
        <source>Change this session…</source>
        <translation>Modifier cette séance…</translation>
    </message>
    <message>
        <source>Register, all sessions, balance, timetable, or names</source>
        <translation>Présences, toutes les séances, bilan, emploi du temps ou noms</translation>
    </message>
    <message>
        <source>Move later…</source>
        <translation>Reporter…</translation>
    </message>
    <message>
        <source>To the groups</source>
        <translation>Aller aux groupes</translation>
    </message>
    <message>
        <source>Rest absent</source>
        <translation>Autres absents</translation>
    </message>
</context>
<context>
    <name>warsha::HoursService</name>
    <message>
        <source>There is no such enrolment.</source>
        <translation>Cette inscription n’existe pas.</translation>
    </message>
    <message>
        <source>Hours on the job are entered under a placement.</source>
        <translation>Les heures en entreprise se saisissent sous un stage.</translation>
    </message>
    <message>
        <source>There is no such entry.</source>
        <translation>Cette entrée n’existe pas.</translation>
    </message>
    <message>
        <source>The entry was removed meanwhile.</source>
        <translation>L’entrée a disparu entre-temps.</translation>
    </message>
    <message>
        <source>The programme of %1 is missing.</source>
        <translation>Le programme de %1 manque.</translation>
    </message>
    <message>
        <source>There is no such group.</source>
        <translation>Ce groupe n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such session.</source>
        <translation>Cette séance n’existe pas.</translation>
    </message>
    <message>
        <source>A session ends after it begins, within a day.</source>
        <translation>Une séance finit après son début, en moins d’un jour.</translation>
    </message>
    <message>
        <source>Hours on the job are entered under a placement, not in a session.</source>
        <translation>Les heures en entreprise se saisissent sous un stage, pas dans une séance.</translation>
    </message>
    <message>
        <source>The session is %1 minutes long: it cannot be planned with %2.</source>
        <translation>La séance dure %1 minutes&#x202f;: elle ne peut pas être prévue avec %2.</translation>
    </message>
    <message>
        <source>The session on %1 is outside the dates of %2 (%3 to %4).</source>
        <translation>La séance du %1 est hors des dates de %2 (du %3 au %4).</translation>
    </message>
    <message>
        <source>The register has a mark for somebody who is not in %1.</source>
        <translation>La feuille a une marque pour quelqu’un qui n’est pas dans %1.</translation>
    </message>
    <message>
        <source>%1 is late by %2 minutes: the session has %3.</source>
        <translation>%1 a %2 minutes de retard&#x202f;: la séance en a %3.</translation>
    </message>
    <message>
        <source>The hours of this session are locked, and so is the mark of %1. It can only be corrected, with a reason.</source>
        <translation>Les heures de cette séance sont verrouillées, et la marque aussi (%1). Elle ne peut qu’être corrigée, avec un motif.</translation>
    </message>
    <message>
        <source>The mark of %1 is not locked: it is changed, not corrected.</source>
        <translation>%1&#x202f;: la marque n’est pas verrouillée, elle se modifie et ne se corrige pas.</translation>
    </message>
    <message>
        <source>The hours of %1 in this session are locked.</source>
        <translation>%1&#x202f;: les heures de cette séance sont verrouillées.</translation>
    </message>
    <message>
        <source>The hours of the session %1 are locked: it stays as it is.</source>
        <translation>Les heures de la séance %1 sont verrouillées&#x202f;: elle reste telle quelle.</translation>
    </message>
    <message>
        <source>The hours of the session %1 come from a meeting report: it stays as it is.</source>
        <translation>Les heures de la séance %1 viennent d’un rapport de réunion&#x202f;: elle reste telle quelle.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are recorded in the session %1: it is removed with its register, or stays.</source>
        <translation>
            <numerusform>%Ln personne est notée dans la séance %1&#x202f;: la séance part avec sa feuille de présence, ou reste.</numerusform>
            <numerusform>%Ln personnes sont notées dans la séance %1&#x202f;: la séance part avec sa feuille de présence, ou reste.</numerusform>
        </translation>
    </message>
    <message>
        <source>The session %1 would fall on a day off.</source>
        <translation>La séance %1 tomberait un jour de congé.</translation>
    </message>
    <message>
        <source>The session was removed meanwhile.</source>
        <translation>La séance n’existe plus.</translation>
    </message>
    <message>
        <source>The session of %1 has not begun: until then somebody can only be excused.</source>
        <translation>La séance du %1 n’a pas commencé&#x202f;: d’ici là, on peut seulement être excusé.</translation>
    </message>
    <message numerus="yes">
        <source>A meeting report has %1 in this session for %n minute(s). Who may lock hours can correct that, with a reason; if the name in the report is somebody else’s, say whose it is.</source>
        <translation>
            <numerusform>Un rapport de réunion donne %1 dans cette séance pendant %Ln minute. Qui peut verrouiller des heures peut le corriger, avec un motif&#x202f;; si le nom du rapport est celui de quelqu’un d’autre, dites de qui.</numerusform>
            <numerusform>Un rapport de réunion donne %1 dans cette séance pendant %Ln minutes. Qui peut verrouiller des heures peut le corriger, avec un motif&#x202f;; si le nom du rapport est celui de quelqu’un d’autre, dites de qui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Marks are corrected with a reason.</source>
        <translation>Les marques se corrigent avec un motif.</translation>
    </message>
</context>
<context>
    <name>warsha::HttpTransport</name>
    <message>
        <source>This is not an address to send to; it looks like https://ministry.example/folder.</source>
        <translation>Ce n’est pas une adresse d’envoi&#x202f;; elle ressemble à https://ministry.example/folder.</translation>
    </message>
    <message>
        <source>A password is only sent to an https address.</source>
        <translation>Un mot de passe ne s’envoie qu’à une adresse https.</translation>
    </message>
    <message>
        <source>File %1 is not there.</source>
        <translation>Le fichier %1 n’est pas là.</translation>
    </message>
    <message>
        <source>%1 gives something else than what was sent. Is a sign-in page in between?</source>
        <translation>%1 rend autre chose que ce qui a été envoyé. Y a-t-il une page de connexion entre les deux&#x202f;?</translation>
    </message>
    <message>
        <source>%1 sends us to another place. Is there a sign-in page of the network in between?</source>
        <translation>%1 nous renvoie ailleurs. Y a-t-il une page de connexion du réseau entre les deux&#x202f;?</translation>
    </message>
    <message>
        <source>%1 does not let us in. Check the user and the password in the address.</source>
        <translation>%1 ne nous laisse pas entrer. Vérifiez l’utilisateur et le mot de passe de l’adresse.</translation>
    </message>
    <message>
        <source>%1 has no room for the snapshot.</source>
        <translation>%1 n’a pas de place pour l’instantané.</translation>
    </message>
    <message>
        <source>%1 cannot take the snapshot just now.</source>
        <translation>%1 ne peut pas prendre l’instantané en ce moment.</translation>
    </message>
    <message>
        <source>%1 refuses the snapshot (answer %2). Check the address.</source>
        <translation>%1 refuse l’instantané (réponse %2). Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>%1 cannot be found. Is there an internet connection?</source>
        <translation>%1 est introuvable. La connexion à Internet fonctionne-t-elle&#x202f;?</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made. Check the date of this computer; or send by USB stick.</source>
        <translation>Aucune connexion sûre à %1 n’a pu être établie. Vérifiez la date de cet ordinateur&#x202f;; ou envoyez par clé USB.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 ne répond pas.</translation>
    </message>
    <message>
        <source>The connection to %1 was cut.</source>
        <translation>La connexion à %1 a été coupée.</translation>
    </message>
</context>
<context>
    <name>warsha::ImportCheckStep</name>
    <message>
        <source>Values that are not recognised</source>
        <translation>Valeurs que personne ne connaît</translation>
    </message>
    <message>
        <source>Rows that cannot be imported</source>
        <translation>Lignes qui ne peuvent pas entrer</translation>
    </message>
    <message>
        <source>Every row can be imported. Nothing has been written yet.</source>
        <translation>Chaque ligne peut entrer. Rien n’a encore été écrit.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) can be imported</source>
        <translation>
            <numerusform>%Ln ligne peut entrer</numerusform>
            <numerusform>%Ln lignes peuvent entrer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are there already</source>
        <translation>
            <numerusform>%Ln ligne est déjà là</numerusform>
            <numerusform>%Ln lignes sont déjà là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be imported: correct them here, or they are left out</source>
        <translation>
            <numerusform>%Ln ligne ne peut pas entrer&#x202f;: corrigez-la ici, sinon elle est laissée de côté</numerusform>
            <numerusform>%Ln lignes ne peuvent pas entrer&#x202f;: corrigez-les ici, sinon elles sont laissées de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>Result of the check</source>
        <translation>Résultat de la vérification</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Problème suivant</translation>
    </message>
    <message>
        <source>The next red cell (F7)</source>
        <translation>La cellule rouge suivante (F7)</translation>
    </message>
    <message>
        <source>Takes it for the cell at hand (Alt+Down offers it too)</source>
        <translation>Le met dans la cellule choisie (Alt+Bas le propose aussi)</translation>
    </message>
    <message>
        <source>This is about the whole row: correct what is wrong in its cells, or leave it out.</source>
        <translation>Cela concerne la ligne entière&#x202f;: corrigez ses cellules, ou laissez-la de côté.</translation>
    </message>
</context>
<context>
    <name>warsha::ImportDoneStep</name>
    <message>
        <source>Undo import</source>
        <translation>Annuler l’importation</translation>
    </message>
    <message>
        <source>Save the rows left out…</source>
        <translation>Enregistrer les lignes laissées de côté…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) imported</source>
        <translation>
            <numerusform>%Ln ligne importée</numerusform>
            <numerusform>%Ln lignes importées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were there already.</source>
        <translation>
            <numerusform>%Ln ligne était déjà là.</numerusform>
            <numerusform>%Ln lignes étaient déjà là.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out. Save them as a table with the reasons, correct them there, and import that table.</source>
        <translation>
            <numerusform>%Ln ligne a été laissée de côté. Enregistrez-la dans un tableau avec le motif, corrigez-la là, et importez ce tableau.</numerusform>
            <numerusform>%Ln lignes ont été laissées de côté. Enregistrez-les dans un tableau avec les motifs, corrigez-les là, et importez ce tableau.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::ImportDraft</name>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.ods)</source>
        <translation>Tableaux (*.csv *.tsv *.txt *.xlsx *.ods)</translation>
    </message>
    <message>
        <source>Choose the column with: %1.</source>
        <translation>Dites quelle colonne contient&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>warsha::ImportMapStep</name>
    <message>
        <source>First rows of the table</source>
        <translation>Premières lignes du tableau</translation>
    </message>
    <message>
        <source>What the columns are</source>
        <translation>Ce que sont les colonnes</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Virgule ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Point-virgule&#x202f;;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Barre |</translation>
    </message>
    <message>
        <source>Colon :</source>
        <translation>Deux-points&#x202f;:</translation>
    </message>
    <message>
        <source>As the column shows</source>
        <translation>Selon la colonne</translation>
    </message>
    <message>
        <source>Day before month</source>
        <translation>Jour avant mois</translation>
    </message>
    <message>
        <source>Month before day</source>
        <translation>Mois avant jour</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Row of the headings</source>
        <translation>Ligne des titres</translation>
    </message>
    <message>
        <source>Dates as 03/04</source>
        <translation>Dates comme 03/04</translation>
    </message>
    <message>
        <source>A table with these headings was read before: the columns are as they were then.</source>
        <translation>Un tableau avec ces titres a déjà été lu&#x202f;: les colonnes sont comme elles étaient alors.</translation>
    </message>
    <message>
        <source>Guessed from the headings; change what is not right.</source>
        <translation>Deviné d’après les titres&#x202f;; changez ce qui n’est pas juste.</translation>
    </message>
    <message>
        <source>What “%1” is</source>
        <translation>Ce qu’est «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (nécessaire)</translation>
    </message>
</context>
<context>
    <name>warsha::ImportProblems</name>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En ordre</translation>
    </message>
</context>
<context>
    <name>warsha::ImportSourceStep</name>
    <message>
        <source>Drop a table here</source>
        <translation>Déposez un tableau ici</translation>
    </message>
    <message>
        <source>CSV, Excel (.xlsx) or OpenDocument (.ods). Nothing is written before you have seen what would happen.</source>
        <translation>CSV, Excel (.xlsx) ou OpenDocument (.ods). Rien n’est enregistré avant que vous ayez vu le résultat.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Paste from the clipboard</source>
        <translation>Coller depuis le presse-papiers</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>Choisir un tableau</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>warsha::ImportValues</name>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lire comme</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En ordre</translation>
    </message>
</context>
<context>
    <name>warsha::ImportWizard</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fini</translation>
    </message>
    <message>
        <source>Step %1 of 4: %2</source>
        <translation>Étape %1 sur 4&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Importer %Ln ligne</numerusform>
            <numerusform>Importer %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy the rows in the spreadsheet first.</source>
        <translation>Il n’y a pas de texte dans le presse-papiers. Copiez d’abord les lignes dans le tableur.</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>Lecture du tableau</translation>
    </message>
    <message>
        <source>Looking at the columns</source>
        <translation>Examen des colonnes</translation>
    </message>
    <message>
        <source>Checking the rows</source>
        <translation>Vérification des lignes</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>Lignes laissées de côté</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissées de côté</translation>
    </message>
    <message>
        <source>Save the rows left out</source>
        <translation>Enregistrer les lignes laissées de côté</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The rows left out are in “%1”.</source>
        <translation>Les lignes laissées de côté sont dans «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>“%1” is still to be chosen.</source>
        <translation>Il reste à choisir&#x202f;: «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Close without importing</source>
        <translation>Fermer sans importer</translation>
    </message>
    <message numerus="yes">
        <source>Close without importing? %n correction(s) would be lost.</source>
        <translation>
            <numerusform>Fermer sans importer&#x202f;? %Ln correction serait perdue.</numerusform>
            <numerusform>Fermer sans importer&#x202f;? %Ln corrections seraient perdues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close without importing? What you said of the columns would be lost.</source>
        <translation>Fermer sans importer&#x202f;? Ce que vous avez indiqué des colonnes serait perdu.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
</context>
<context>
    <name>warsha::JobStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
</context>
<context>
    <name>warsha::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Lists and fields</source>
        <translation>Listes et champs</translation>
    </message>
    <message>
        <source>Move in a list</source>
        <translation>Se déplacer dans une liste</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>Ouvrir ce qui est choisi</translation>
    </message>
    <message>
        <source>Edit the field</source>
        <translation>Modifier le champ</translation>
    </message>
    <message>
        <source>Search, from anywhere</source>
        <translation>Chercher, de n’importe où</translation>
    </message>
    <message>
        <source>Clear, close, leave the field as it was</source>
        <translation>Vider, fermer, laisser le champ comme il était</translation>
    </message>
    <message>
        <source>Next red cell of a table</source>
        <translation>Cellule rouge suivante d’un tableau</translation>
    </message>
    <message>
        <source>Choices of a cell</source>
        <translation>Choix d’une cellule</translation>
    </message>
</context>
<context>
    <name>warsha::KeysCards</name>
    <message>
        <source>Parts: %1. The digit after the colon says how many places.</source>
        <translation>Parties&#x202f;: %1. Le chiffre après les deux-points dit combien de places.</translation>
    </message>
    <message>
        <source>Numbers and paper</source>
        <translation>Numéros et papier</translation>
    </message>
    <message>
        <source>Number of a certificate</source>
        <translation>Numéro d’un certificat</translation>
    </message>
    <message>
        <source>Number of a statement of attainment</source>
        <translation>Numéro d’une attestation de compétences</translation>
    </message>
    <message>
        <source>Number of an attendance record</source>
        <translation>Numéro d’une attestation de présence</translation>
    </message>
    <message>
        <source>Number of a trainee</source>
        <translation>Numéro d’un apprenant</translation>
    </message>
    <message>
        <source>Parts: %1. The serial starts again each year.</source>
        <translation>Parties&#x202f;: %1. La série recommence chaque année.</translation>
    </message>
    <message>
        <source>Languages on paper</source>
        <translation>Langues sur papier</translation>
    </message>
    <message>
        <source>English and Arabic</source>
        <translation>Anglais et arabe</translation>
    </message>
    <message>
        <source>French and Arabic</source>
        <translation>Français et arabe</translation>
    </message>
    <message>
        <source>Lao and English</source>
        <translation>Lao et anglais</translation>
    </message>
    <message>
        <source>Digits on paper</source>
        <translation>Chiffres sur papier</translation>
    </message>
    <message>
        <source>Web address in the QR code</source>
        <translation>Adresse web dans le code QR</translation>
    </message>
    <message>
        <source>Where a certificate is checked on the web, as verify.example.org; empty: the code is checked without it.</source>
        <translation>Où un certificat se vérifie sur le web, comme verify.example.org&#x202f;; vide&#x202f;: le code se vérifie sans cela.</translation>
    </message>
    <message>
        <source>Certificates are kept, years</source>
        <translation>Certificats gardés, années</translation>
    </message>
    <message>
        <source>After that the director may destroy them; the program never does so by itself.</source>
        <translation>Ensuite le directeur peut les détruire&#x202f;; le logiciel ne le fait jamais de lui-même.</translation>
    </message>
    <message>
        <source>Assessments are kept, years</source>
        <translation>Évaluations gardées, années</translation>
    </message>
    <message>
        <source>Hours and tables</source>
        <translation>Heures et tableaux</translation>
    </message>
    <message>
        <source>More are refused. The attendance that a certificate needs is set in each programme.</source>
        <translation>Davantage est refusé. La présence exigée pour un certificat est dans chaque programme.</translation>
    </message>
    <message>
        <source>Dates in tables where the order is not clear</source>
        <translation>Format des dates importées, si rien ne l’indique</translation>
    </message>
    <message>
        <source>day first: 12.3. is 12 March</source>
        <translation>le jour d’abord&#x202f;: 12.3. est le 12 mars</translation>
    </message>
    <message>
        <source>month first: 3/12 is 12 March</source>
        <translation>le mois d’abord&#x202f;: 3/12 est le 12 mars</translation>
    </message>
    <message>
        <source>Sending to the ministry</source>
        <translation>Envoi au ministère</translation>
    </message>
    <message>
        <source>Address of the ministry</source>
        <translation>Adresse du ministère</translation>
    </message>
    <message>
        <source>Begins with https. Empty: the data goes by a folder or a USB stick.</source>
        <translation>Commence par https. Vide&#x202f;: les données partent par un dossier ou une clé USB.</translation>
    </message>
    <message>
        <source>Key of the ministry</source>
        <translation>Clé du ministère</translation>
    </message>
    <message>
        <source>As the ministry gave it to you. What is sent is encrypted with it, so compare it by telephone.</source>
        <translation>Telle que le ministère vous l’a donnée. Ce qui part est chiffré avec elle&#x202f;: comparez-la par téléphone.</translation>
    </message>
    <message>
        <source>Do not show counts below</source>
        <translation>Nombres non montrés au-dessous de</translation>
    </message>
    <message>
        <source>Small counts can show who somebody is: outside the centre they are left out.</source>
        <translation>Un nombre trop petit permet de reconnaître quelqu’un&#x202f;: hors du centre, il n’est pas montré.</translation>
    </message>
    <message>
        <source>Maximum minutes per person and day</source>
        <translation>Minutes maximales par personne et par jour</translation>
    </message>
    <message>
        <source>Arabic and English</source>
        <translation>Arabe et anglais</translation>
    </message>
</context>
<context>
    <name>warsha::LateRoom</name>
    <message>
        <source>A part of the program (%1) is missing or damaged. Install Warsha again.</source>
        <translation>Une partie du logiciel (%1) manque ou est endommagée. Installez Warsha de nouveau.</translation>
    </message>
</context>
<context>
    <name>warsha::LaterForm</name>
    <message>
        <source>Days later</source>
        <translation>Jours plus tard</translation>
    </message>
    <message>
        <source>Move sessions</source>
        <translation>Déplacer les séances</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>days later</source>
        <comment>than now: after a number</comment>
        <translation>jours plus tard</translation>
    </message>
    <message numerus="yes">
        <source>%1 and what comes after it, %n session(s):</source>
        <translation>
            <numerusform>%1 et ce qui suit, %Ln séance&#x202f;:</numerusform>
            <numerusform>%1 et ce qui suit, %Ln séances&#x202f;:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::LogHistory</name>
    <message>
        <source>This step cannot be undone any more: something was done after it was chosen.</source>
        <translation>Cette étape ne peut plus être annulée&#x202f;: quelque chose a été fait depuis qu’elle a été choisie.</translation>
    </message>
</context>
<context>
    <name>warsha::MarkButtons</name>
    <message>
        <source>Marks the chosen cells: %1</source>
        <comment>a mark</comment>
        <translation>Marque les cellules choisies&#x202f;: %1</translation>
    </message>
    <message>
        <source>Marks the chosen cells: %1 (key %2)</source>
        <comment>a mark, its key</comment>
        <translation>Marque les cellules choisies&#x202f;: %1 (touche %2)</translation>
    </message>
    <message>
        <source>Mark by key, by button or by a right-click.</source>
        <comment>a cell</comment>
        <translation>Marquez au clavier, par un bouton ou d’un clic droit.</translation>
    </message>
</context>
<context>
    <name>warsha::MarkCounts</name>
    <message>
        <source>%1: %2</source>
        <comment>mark, count</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n blank</source>
        <comment>people without a mark</comment>
        <translation>
            <numerusform>%Ln non marqué</numerusform>
            <numerusform>%Ln non marqués</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::MatrixGridModel</name>
    <message>
        <source>#</source>
        <comment>number of the row</comment>
        <translation>#</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>session, mode</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n min</source>
        <translation>
            <numerusform>%1, %Ln min</numerusform>
            <numerusform>%1, %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>no mark</source>
        <translation>sans marque</translation>
    </message>
    <message>
        <source>locked</source>
        <comment>a mark</comment>
        <translation>verrouillée</translation>
    </message>
    <message>
        <source>not in training then</source>
        <translation>pas en formation alors</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <comment>a session</comment>
        <translation>%1, verrouillée</translation>
    </message>
    <message>
        <source>Recorded</source>
        <comment>hours</comment>
        <translation>Notées</translation>
    </message>
    <message>
        <source>Hours recorded, locked or not</source>
        <translation>Heures notées, verrouillées ou non</translation>
    </message>
    <message>
        <source>This session is still to come. Who will be away is excused in its register.</source>
        <translation>Cette séance est encore à venir. Qui sera absent est excusé sous Présences.</translation>
    </message>
    <message>
        <source>%1 was not in training on that day.</source>
        <translation>%1 n’était pas en formation ce jour-là.</translation>
    </message>
    <message>
        <source>%1 by the meeting report</source>
        <comment>hours</comment>
        <translation>%1 selon le rapport de réunion</translation>
    </message>
</context>
<context>
    <name>warsha::MatrixPane</name>
    <message>
        <source>There is no session yet. Sessions are made under Register, one by one or for every week.</source>
        <translation>Il n’y a pas encore de séance. Les séances se font sous Présences, une à une ou pour chaque semaine.</translation>
    </message>
    <message>
        <source>Attendance in all sessions</source>
        <translation>Présence dans toutes les séances</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%Ln séance</numerusform>
            <numerusform>%Ln séances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n cannot reach their hours</source>
        <translation>
            <numerusform>%1, %Ln ne peut plus atteindre ses heures</numerusform>
            <numerusform>%1, %Ln ne peuvent plus atteindre leurs heures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::MeetingImport</name>
    <message>
        <source>The clocks of %1 were put forward in this meeting: %2 times of the report did not exist and were read as summer time would have them.</source>
        <translation>Les horloges de %1 ont été avancées pendant cette réunion&#x202f;: %2 heures du rapport n’existaient pas et ont été lues comme l’heure d’été le voudrait.</translation>
    </message>
    <message>
        <source>The clocks of %1 were put back in this meeting: %2 times of the report happened twice, and the first was taken unless it lies before the joining.</source>
        <translation>Les horloges de %1 ont été reculées pendant cette réunion&#x202f;: %2 heures du rapport ont eu lieu deux fois, et la première a été prise sauf si elle est avant l’entrée.</translation>
    </message>
    <message>
        <source>%1 connections have no end: they are taken to have lasted to the end of the meeting.</source>
        <translation>%1 connexions n’ont pas de fin&#x202f;: elles sont prises pour avoir duré jusqu’à la fin de la réunion.</translation>
    </message>
    <message>
        <source>%1 rows are of the waiting room and do not count.</source>
        <translation>%1 lignes sont de la salle d’attente et ne comptent pas.</translation>
    </message>
    <message>
        <source>leave time</source>
        <translation>heure de sortie</translation>
    </message>
    <message>
        <source>The time of leaving is before the time of joining.</source>
        <translation>L’heure de sortie est avant l’heure d’entrée.</translation>
    </message>
    <message>
        <source>The report does not say when the meeting began and ended: first joining and last leaving were taken.</source>
        <translation>Le rapport ne dit pas quand la réunion a commencé et fini&#x202f;: la première entrée et la dernière sortie ont été prises.</translation>
    </message>
    <message>
        <source>The centre&apos;s time zone is not known to this computer.</source>
        <translation>Le fuseau horaire du centre n’est pas connu de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>warsha::MeetingImportService</name>
    <message>
        <source>There is no such session in %1.</source>
        <translation>Cette séance n’existe pas dans %1.</translation>
    </message>
    <message>
        <source>The meeting of %1 is outside the dates of %2 (%3 to %4).</source>
        <translation>La réunion du %1 est hors des dates de %2 (du %3 au %4).</translation>
    </message>
    <message>
        <source>The report names nobody like that: %1 of the names to match are not in it.</source>
        <translation>Le rapport ne nomme personne ainsi&#x202f;: %1 des noms à associer n’y sont pas.</translation>
    </message>
    <message>
        <source>Two lines of the report are %1; the time is counted once.</source>
        <translation>Deux lignes du rapport sont %1&#x202f;; le temps est compté une fois.</translation>
    </message>
    <message>
        <source>Hours on the job are entered under a placement, not from a meeting report.</source>
        <translation>Les heures en entreprise se saisissent sous un stage, pas depuis un rapport de réunion.</translation>
    </message>
    <message>
        <source>A session lasts at least a minute and at most a day; the one from %1 to %2 has %3 s.</source>
        <translation>Une séance dure d’une minute à un jour&#x202f;; celle de %1 à %2 dure %3 s.</translation>
    </message>
    <message>
        <source>There is no such name in a report of this group.</source>
        <translation>Il n’y a pas ce nom dans un rapport de ce groupe.</translation>
    </message>
    <message>
        <source>There is no such trainee in the group.</source>
        <translation>Il n’y a pas cet apprenant dans le groupe.</translation>
    </message>
    <message>
        <source>The session of this report is not there any more.</source>
        <translation>La séance de ce rapport n’est plus là.</translation>
    </message>
    <message>
        <source>Stopped; nothing was imported.</source>
        <translation>Arrêté&#x202f;; rien n’a été importé.</translation>
    </message>
    <message>
        <source>The report does not say when the meeting began and ended. Enter the start and the end of the session.</source>
        <translation>Le rapport ne dit pas quand la réunion a commencé et fini. Dites le début et la fin de la séance.</translation>
    </message>
    <message>
        <source>Marked absent or excused before, and in the report all the same: %1. The minutes count until somebody says in the register which is right.</source>
        <comment>trainee numbers</comment>
        <translation>Marqués absents ou excusés avant, et pourtant dans le rapport&#x202f;: %1. Les minutes comptent jusqu’à ce que quelqu’un dise sous Présences ce qui est juste.</translation>
    </message>
    <message>
        <source>“%1” is neither a trainee number nor a name in %2.</source>
        <translation>«&#x202f;%1&#x202f;» n’est ni un numéro d’apprenant ni un nom dans %2.</translation>
    </message>
    <message>
        <source>“%1” fits several people of %2: type more of the name, or the number.</source>
        <translation>«&#x202f;%1&#x202f;» convient à plusieurs personnes de %2&#x202f;: tapez plus du nom, ou le numéro.</translation>
    </message>
    <message>
        <source>In the register of this session already, present or late: %1. The minutes of the report count from now on; the marks stay as they are.</source>
        <comment>trainee numbers</comment>
        <translation>Déjà sur la feuille de présence de cette séance, présents ou en retard&#x202f;: %1. Les minutes du rapport comptent désormais&#x202f;; les marques restent telles quelles.</translation>
    </message>
</context>
<context>
    <name>warsha::MeetingImportSubject</name>
    <message>
        <source>“%1” cannot be opened: %2.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être ouvert&#x202f;: %2.</translation>
    </message>
    <message>
        <source>“%1” is too large for a meeting report.</source>
        <translation>«&#x202f;%1&#x202f;» est trop grand pour un rapport de réunion.</translation>
    </message>
    <message>
        <source>nobody of the group is like that</source>
        <translation>aucun apprenant du groupe ne porte ce nom</translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <translation>peut-être %1</translation>
    </message>
    <message>
        <source>, or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>there already</source>
        <translation>déjà là</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%Ln connexion</numerusform>
            <numerusform>%Ln connexions</numerusform>
        </translation>
    </message>
    <message>
        <source>The report as it was downloaded from Zoom, Teams or BigBlueButton; who was there, and from when to when.</source>
        <translation>Le rapport tel qu’il a été téléchargé de Zoom, Teams ou BigBlueButton&#x202f;; qui était là, et de quand à quand.</translation>
    </message>
    <message>
        <source>Name in the report</source>
        <translation>Nom dans le rapport</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>Apprenant</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>With the report&apos;s own times</source>
        <translation>Avec les heures du rapport lui-même</translation>
    </message>
    <message>
        <source>Mode of a new session</source>
        <translation>Mode d’une nouvelle séance</translation>
    </message>
    <message>
        <source>Least minutes that count</source>
        <translation>Minutes minimales qui comptent</translation>
    </message>
    <message>
        <source>Row %1, %2 “%3”: %4</source>
        <translation>Ligne %1, %2 «&#x202f;%3&#x202f;»&#x202f;: %4</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>minutes</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n minutes planned.</source>
        <translation>
            <numerusform>%1&#x202f;: %Ln minute prévue.</numerusform>
            <numerusform>%1&#x202f;: %Ln minutes prévues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are not matched yet; match them under Hours, Names.</source>
        <translation>
            <numerusform>%Ln nom n’est pas encore attribué&#x202f;; faites-le sous Heures, Noms.</numerusform>
            <numerusform>%Ln noms ne sont pas encore attribués&#x202f;; faites-le sous Heures, Noms.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hours from a meeting report</source>
        <translation>Heures d’un rapport de réunion</translation>
    </message>
    <message>
        <source>Meeting reports (*.csv *.xlsx *.ods *.json *.tsv *.txt)</source>
        <translation>Rapports de réunion (*.csv *.xlsx *.ods *.json *.tsv *.txt)</translation>
    </message>
    <message>
        <source>CSV, Excel (.xlsx), OpenDocument (.ods), or the .json of BigBlueButton. Nothing is written before you have seen what would happen.</source>
        <translation>CSV, Excel (.xlsx), OpenDocument (.ods) ou le .json de BigBlueButton. Rien n’est enregistré avant que vous ayez vu le résultat.</translation>
    </message>
    <message>
        <source>Least minutes that count: “%1” is not a whole number from 0 to %2.</source>
        <translation>Minutes minimales comptées&#x202f;: «&#x202f;%1&#x202f;» n’est pas un nombre entier de 0 à %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) of the report are absent or excused in the register; say there which is right.</source>
        <translation>
            <numerusform>%Ln personne du rapport est absente ou excusée sous Présences&#x202f;; dites-y ce qui est juste.</numerusform>
            <numerusform>%Ln personnes du rapport sont absentes ou excusées sous Présences&#x202f;; dites-y ce qui est juste.</numerusform>
        </translation>
    </message>
    <message>
        <source>marked “%1” before: the register asks</source>
        <comment>a mark</comment>
        <translation>marqué «&#x202f;%1&#x202f;» avant&#x202f;: Présences demandera</translation>
    </message>
</context>
<context>
    <name>warsha::MeetingReport</name>
    <message>
        <source>Zoom, connections</source>
        <translation>Zoom, connexions</translation>
    </message>
    <message>
        <source>Zoom, totals</source>
        <translation>Zoom, totaux</translation>
    </message>
    <message>
        <source>Teams, connections</source>
        <translation>Teams, connexions</translation>
    </message>
    <message>
        <source>Teams, totals</source>
        <translation>Teams, totaux</translation>
    </message>
    <message>
        <source>Teams, joined and left</source>
        <translation>Teams, entrées et sorties</translation>
    </message>
    <message>
        <source>BigBlueButton, connections</source>
        <translation>BigBlueButton, connexions</translation>
    </message>
    <message>
        <source>BigBlueButton, totals</source>
        <translation>BigBlueButton, totaux</translation>
    </message>
    <message>
        <source>join time</source>
        <translation>heure d’entrée</translation>
    </message>
    <message>
        <source>leave time</source>
        <translation>heure de sortie</translation>
    </message>
    <message>
        <source>This is not a date and time.</source>
        <translation>Ce n’est pas une date avec une heure.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Le rapport</translation>
    </message>
    <message>
        <source>The report names nobody.</source>
        <translation>Le rapport ne nomme personne.</translation>
    </message>
    <message>
        <source>The file is not a meeting report that is known here: it is not one of Zoom, Microsoft Teams or BigBlueButton.</source>
        <translation>Le fichier n’est pas un rapport de réunion connu ici&#x202f;: il ne vient ni de Zoom, ni de Microsoft Teams, ni de BigBlueButton.</translation>
    </message>
</context>
<context>
    <name>warsha::MemberTableModel</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
</context>
<context>
    <name>warsha::MergeForm</name>
    <message>
        <source>One person, registered twice</source>
        <translation>Une personne, enregistrée deux fois</translation>
    </message>
    <message>
        <source>Hours, results and certificates of both are shown with the one who stays. Undo separates them again.</source>
        <translation>Heures, résultats et certificats des deux sont montrés chez celui qui reste. Annuler les sépare de nouveau.</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Merge into %1</source>
        <translation>Fusionner dans %1</translation>
    </message>
</context>
<context>
    <name>warsha::MoveForm</name>
    <message>
        <source>2.3.2026</source>
        <translation>2.3.2026</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Choisir un motif</translation>
    </message>
    <message>
        <source>Kept encrypted with the trainee</source>
        <translation>Gardée chiffrée avec l’apprenant</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>To group</source>
        <translation>Vers le groupe</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n trainee(s)</source>
        <translation>
            <numerusform>%1&#x202f;: %Ln apprenant</numerusform>
            <numerusform>%1&#x202f;: %Ln apprenants</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a group</source>
        <translation>Choisir un groupe</translation>
    </message>
    <message>
        <source>Choose the group they go to.</source>
        <translation>Choisissez le groupe où ils vont.</translation>
    </message>
    <message>
        <source>Withdrawing needs a reason.</source>
        <translation>Un abandon demande un motif.</translation>
    </message>
</context>
<context>
    <name>warsha::NameMatch</name>
    <message>
        <source>not matched</source>
        <translation>non associé</translation>
    </message>
    <message>
        <source>matched by hand</source>
        <translation>attribué à la main</translation>
    </message>
    <message>
        <source>remembered name</source>
        <translation>nom retenu</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>même adresse électronique</translation>
    </message>
    <message>
        <source>trainee number</source>
        <translation>numéro d’apprenant</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>même nom</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>mêmes mots</translation>
    </message>
</context>
<context>
    <name>warsha::NamesGridModel</name>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Name in the report</source>
        <translation>Nom dans le rapport</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>Apprenant</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nobody in the group has that number or name.</source>
        <translation>Personne du groupe n’a ce numéro ou ce nom.</translation>
    </message>
    <message numerus="yes">
        <source>%n in the group are called like that: type the number.</source>
        <translation>
            <numerusform>%Ln personne du groupe s’appelle ainsi&#x202f;: tapez le numéro.</numerusform>
            <numerusform>%Ln personnes du groupe s’appellent ainsi&#x202f;: tapez le numéro.</numerusform>
        </translation>
    </message>
    <message>
        <source>locked</source>
        <comment>the hours of a name</comment>
        <translation>verrouillées</translation>
    </message>
    <message>
        <source>nobody of the group is like that</source>
        <translation>aucun apprenant du groupe ne porte ce nom</translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <translation>peut-être %1</translation>
    </message>
    <message>
        <source>, or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>not matched yet</source>
        <translation>pas encore attribué</translation>
    </message>
</context>
<context>
    <name>warsha::NamesPane</name>
    <message>
        <source>No meeting report was imported into this group yet.</source>
        <translation>Aucun rapport de réunion n’a encore été importé dans ce groupe.</translation>
    </message>
    <message>
        <source>Names in meeting reports</source>
        <translation>Noms des rapports de réunion</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) not matched yet</source>
        <translation>
            <numerusform>%Ln nom pas encore attribué</numerusform>
            <numerusform>%Ln noms pas encore attribués</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::NewProgrammeForm</name>
    <message>
        <source>Make the programme</source>
        <translation>Créer le programme</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>Nouveau programme</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>FRM</source>
        <translation>FRM</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>It is a draft until the first group uses it; then it stays as it is, and the next version is made from it.</source>
        <translation>C’est un brouillon jusqu’à ce qu’un premier groupe l’utilise&#x202f;; ensuite il reste tel quel, et la version suivante en est tirée.</translation>
    </message>
    <message>
        <source>Nothing: an empty programme</source>
        <translation>Rien&#x202f;: un programme vide</translation>
    </message>
    <message>
        <source>%1  %2, version %3</source>
        <translation>%1  %2, version %3</translation>
    </message>
    <message>
        <source>%1  %2, as it comes with Warsha</source>
        <translation>%1  %2, tel que livré avec Warsha</translation>
    </message>
</context>
<context>
    <name>warsha::NewTraineeForm</name>
    <message>
        <source>New trainee</source>
        <translation>Nouvel apprenant</translation>
    </message>
    <message>
        <source>Name, as on papers</source>
        <translation>Nom, comme sur les papiers</translation>
    </message>
    <message>
        <source>Name in another script</source>
        <translation>Nom dans une autre écriture</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>12.3.2004, or the year alone</source>
        <translation>12.3.2004, ou l’année seule</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Only a name is needed. Documents can be added later; none is asked for to begin.</source>
        <translation>Seul un nom est nécessaire. Les documents peuvent venir plus tard&#x202f;; aucun n’est demandé pour commencer.</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>%1 (%2) is registered already: %3.</source>
        <translation>%1 (%2) est déjà enregistré&#x202f;: %3.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like 12.3.2004, 2004-03-12, or the year alone.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une date. Écrivez-la comme 12.3.2004, 2004-03-12, ou l’année seule.</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Passport: N123456</source>
        <translation>Passeport&#x202f;: N123456</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Register, and the next</source>
        <translation>Enregistrer, et le suivant</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>%1 is registered as %2.</source>
        <translation>%1 est enregistré sous %2.</translation>
    </message>
    <message>
        <source>What you typed before is here again.</source>
        <translation>Ce que vous aviez saisi est de nouveau là.</translation>
    </message>
    <message>
        <source>Begin with an empty form</source>
        <translation>Commencer un formulaire vide</translation>
    </message>
</context>
<context>
    <name>warsha::NewUserForm</name>
    <message>
        <source>New user</source>
        <translation>Nouvel utilisateur</translation>
    </message>
    <message>
        <source>Name, as colleagues see it</source>
        <translation>Nom, comme le voient les collègues</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>Premier mot de passe</translation>
    </message>
    <message>
        <source>First password once more</source>
        <translation>Premier mot de passe, encore une fois</translation>
    </message>
    <message>
        <source>Add the user</source>
        <translation>Ajouter l’utilisateur</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Les deux mots de passe diffèrent.</translation>
    </message>
    <message>
        <source>a post, not a person: office2</source>
        <translation>un poste, pas une personne&#x202f;: bureau2</translation>
    </message>
</context>
<context>
    <name>warsha::NextNumbersCard</name>
    <message>
        <source>Next numbers</source>
        <translation>Prochains numéros</translation>
    </message>
    <message>
        <source>Next number of certificates, statements and attendance records</source>
        <translation>Prochain numéro des certificats, attestations de compétences et de présence</translation>
    </message>
    <message>
        <source>%1: number %2 of the series %3</source>
        <comment>kind, number, series</comment>
        <translation>%1&#x202f;: numéro %2 de la série %3</translation>
    </message>
    <message>
        <source>There is no group yet, so no series has begun.</source>
        <translation>Il n’y a pas encore de groupe&#x202f;: aucune série n’a commencé.</translation>
    </message>
    <message>
        <source>For the group %1:</source>
        <translation>Pour le groupe %1&#x202f;:</translation>
    </message>
</context>
<context>
    <name>warsha::OutboxTableModel</name>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>on this PC only</source>
        <translation>seulement sur ce PC</translation>
    </message>
    <message>
        <source>Snapshot %1, %2, %3, %4</source>
        <translation>Instantané %1, %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>warsha::PageView</name>
    <message>
        <source>Page %1 is being made ready…</source>
        <translation>La page %1 se prépare…</translation>
    </message>
</context>
<context>
    <name>warsha::PaletteModel</name>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
</context>
<context>
    <name>warsha::PaperChanges</name>
    <message>
        <source>%1: %2 becomes %3</source>
        <comment>Name: Rima Hadad becomes Rima Haddad</comment>
        <translation>%1&#x202f;: %2 devient %3</translation>
    </message>
    <message>
        <source>Another paper is earned now: %1</source>
        <translation>Un autre document est acquis maintenant&#x202f;: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name in the second script</source>
        <translation>Nom dans la seconde écriture</translation>
    </message>
    <message>
        <source>Number of the trainee</source>
        <translation>Numéro de l’apprenant</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>The hours</source>
        <translation>Les heures</translation>
    </message>
    <message>
        <source>The units</source>
        <translation>Les unités</translation>
    </message>
    <message>
        <source>The programme or the group</source>
        <translation>Le programme ou le groupe</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>The centre or the place</source>
        <translation>Le centre ou le lieu</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Qui signe</translation>
    </message>
</context>
<context>
    <name>warsha::PaperPages</name>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Page %1 could not be printed.</source>
        <translation>La page %1 n’a pas pu être imprimée.</translation>
    </message>
    <message>
        <source>The PDF could not be written to %1: %2</source>
        <translation>Le PDF n’a pas pu être écrit dans %1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>warsha::PaperRestorePage</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>The whole centre comes back as it was when the backup was made. The key file of that month (.warsha-key) must be beside the backup, as it is on the USB stick.</source>
        <translation>Le centre entier revient comme il était quand la sauvegarde a été faite. Le fichier de clé de ce mois (.warsha-key) doit être à côté de la sauvegarde, comme sur la clé USB.</translation>
    </message>
    <message>
        <source>Backup: a file whose name ends in .warsha-backup</source>
        <translation>Sauvegarde&#x202f;: un fichier dont le nom finit par .warsha-backup</translation>
    </message>
    <message>
        <source>Backup…</source>
        <translation>Sauvegarde…</translation>
    </message>
    <message>
        <source>A backup</source>
        <translation>Une sauvegarde</translation>
    </message>
    <message>
        <source>Backups (*.warsha-backup)</source>
        <translation>Sauvegardes (*.warsha-backup)</translation>
    </message>
    <message>
        <source>Recovery code, as printed</source>
        <translation>Code de secours, tel qu’imprimé</translation>
    </message>
    <message>
        <source>File of the restored centre: a new one</source>
        <translation>Fichier du centre restauré&#x202f;: un nouveau</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Fichier…</translation>
    </message>
    <message>
        <source>Where the restored centre is kept</source>
        <translation>Où le centre restauré est gardé</translation>
    </message>
    <message>
        <source>Centres (*.warsha)</source>
        <translation>Centres (*.warsha)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Ce qu’il y a dedans</translation>
    </message>
    <message>
        <source>The backup is whole and can be restored.</source>
        <translation>La sauvegarde est entière et peut être restaurée.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>%1 is a centre itself, no backup of one. “Open a centre…” opens it.</source>
        <translation>%1 est un centre, pas une sauvegarde. «&#x202f;Ouvrir un centre…&#x202f;» l’ouvre.</translation>
    </message>
    <message>
        <source>The centre is being restored…</source>
        <translation>Le centre est en cours de restauration…</translation>
    </message>
    <message>
        <source>The backup is being read…</source>
        <translation>Lecture de la sauvegarde…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what: how many</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Backup of the centre “%1”, made %2 by %3; something was saved last %4.</source>
        <comment>name, when, who, when</comment>
        <translation>Sauvegarde du centre «&#x202f;%1&#x202f;», faite le %2 par %3&#x202f;; dernier enregistrement&#x202f;: %4.</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>le logiciel</translation>
    </message>
    <message>
        <source>Choose the backup, and type the code from the sheet.</source>
        <translation>Choisissez la sauvegarde, et tapez le code de la feuille.</translation>
    </message>
</context>
<context>
    <name>warsha::PapersSince</name>
    <message>
        <source>Made since, for a ceremony: %1</source>
        <comment>numbers of papers</comment>
        <translation>Établis depuis, pour une cérémonie&#x202f;: %1</translation>
    </message>
    <message>
        <source>Handed out since: %1</source>
        <comment>numbers of papers</comment>
        <translation>Remis depuis&#x202f;: %1</translation>
    </message>
    <message>
        <source>Issued since: %1</source>
        <comment>numbers of papers</comment>
        <translation>Délivrés depuis&#x202f;: %1</translation>
    </message>
    <message>
        <source>Issued since, and not in the register afterwards, since the keys were renewed; the numbers are not given again: %1</source>
        <comment>numbers of papers</comment>
        <translation>Délivrés depuis, et absents ensuite du registre, car les clés ont été renouvelées&#x202f;; les numéros ne sont pas redonnés&#x202f;: %1</translation>
    </message>
    <message>
        <source>Voided since: %1</source>
        <comment>numbers of papers</comment>
        <translation>Invalidés depuis&#x202f;: %1</translation>
    </message>
    <message>
        <source>Replaced since: %1</source>
        <comment>numbers of papers</comment>
        <translation>Remplacés depuis&#x202f;: %1</translation>
    </message>
    <message>
        <source>Revoked since: %1</source>
        <comment>numbers of papers</comment>
        <translation>Révoqués depuis&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>numbers of papers</comment>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::PdfPages</name>
    <message>
        <source>The PDF has no page %1.</source>
        <translation>Le PDF n’a pas de page %1.</translation>
    </message>
    <message>
        <source>The PDF is damaged.</source>
        <translation>Le PDF est endommagé.</translation>
    </message>
</context>
<context>
    <name>warsha::PdfPictures</name>
    <message>
        <source>Page %1 of the PDF cannot be drawn.</source>
        <translation>La page %1 du PDF ne peut pas être dessinée.</translation>
    </message>
    <message>
        <source>The PDF is damaged, or locked by a password.</source>
        <translation>Le PDF est endommagé, ou protégé par un mot de passe.</translation>
    </message>
</context>
<context>
    <name>warsha::PeopleImport</name>
    <message>
        <source>No column of “%1” is read as a name. Its columns, in row %2, are: %3. Say which one holds it, for instance --map &quot;%4=name&quot;.</source>
        <translation>Aucune colonne de «&#x202f;%1&#x202f;» n’est lue comme un nom. Ses colonnes, à la ligne %2, sont&#x202f;: %3. Dites laquelle le contient, par exemple --map &quot;%4=name&quot;.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>%1 more rows have a name that is here already.</source>
        <translation>%1 lignes de plus ont un nom déjà présent.</translation>
    </message>
    <message>
        <source>This is the same as %1. If it is another person, allow similar names.</source>
        <translation>C’est la même personne que %1. S’il s’agit d’une autre, acceptez les noms semblables.</translation>
    </message>
    <message>
        <source>This looks like %1 (%2). If it is another person, allow similar names.</source>
        <translation>Ressemble à %1 (%2). S’il s’agit d’une autre personne, acceptez les noms semblables.</translation>
    </message>
    <message>
        <source>Row %1: %2 as %3; taken as another person.</source>
        <translation>Ligne %1&#x202f;: %2 comme %3&#x202f;; prise pour une autre personne.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name in Latin script</source>
        <translation>Nom en écriture latine</translation>
    </message>
    <message>
        <source>Name in Arabic script</source>
        <translation>Nom en écriture arabe</translation>
    </message>
    <message>
        <source>Name in Lao script</source>
        <translation>Nom en écriture lao</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Father&apos;s name</source>
        <translation>Nom du père</translation>
    </message>
    <message>
        <source>Grandfather&apos;s name</source>
        <translation>Nom du grand-père</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Connu aussi comme</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Birth year</source>
        <translation>Année de naissance</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>Autre téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Numéro de document</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Délivré par</translation>
    </message>
    <message>
        <source>National learner number</source>
        <translation>Numéro national d’apprenant</translation>
    </message>
    <message>
        <source>Stopped; nothing was imported.</source>
        <translation>Arrêté&#x202f;; rien n’a été importé.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
</context>
<context>
    <name>warsha::PeopleImportSubject</name>
    <message>
        <source>Columns that are read: names in any script, birth date, sex, nationality, phone, documents. A name is enough.</source>
        <translation>Colonnes lues&#x202f;: noms en toute écriture, date de naissance, sexe, nationalité, téléphone, documents. Un nom suffit.</translation>
    </message>
    <message>
        <source>Import similar names as different people</source>
        <translation>Importer les noms semblables comme des personnes différentes</translation>
    </message>
    <message>
        <source>Trainees from a table</source>
        <translation>Apprenants d’un tableau</translation>
    </message>
    <message>
        <source>Choose the column with the name.</source>
        <translation>Choisissez la colonne du nom.</translation>
    </message>
    <message>
        <source>The column “%1” is left out: nobody is enrolled.</source>
        <translation>La colonne «&#x202f;%1&#x202f;» est laissée de côté&#x202f;: personne n’est inscrit.</translation>
    </message>
    <message>
        <source>The column “%1” is left out: everybody goes into %2.</source>
        <translation>La colonne «&#x202f;%1&#x202f;» est laissée de côté&#x202f;: tout le monde va dans %2.</translation>
    </message>
    <message>
        <source>Enrol into</source>
        <translation>Inscrire dans</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Aucun groupe</translation>
    </message>
</context>
<context>
    <name>warsha::PeopleService</name>
    <message>
        <source>This trainee is no longer here.</source>
        <translation>Cet apprenant n’est plus ici.</translation>
    </message>
    <message>
        <source>Trainee %1 was erased.</source>
        <translation>L’apprenant %1 a été effacé.</translation>
    </message>
    <message>
        <source>There is no trainee %1.</source>
        <translation>Il n’y a pas d’apprenant %1.</translation>
    </message>
    <message>
        <source>Stopped; nobody was registered.</source>
        <translation>Arrêté&#x202f;; personne n’a été enregistré.</translation>
    </message>
    <message>
        <source>Somebody else changed the same field of trainee %1 meanwhile.</source>
        <translation>Quelqu’un d’autre a changé le même champ de l’apprenant %1 entre-temps.</translation>
    </message>
    <message>
        <source>To merge, choose two trainees.</source>
        <translation>Pour fusionner, choisissez deux apprenants.</translation>
    </message>
    <message>
        <source>Somebody else changed trainee %1 meanwhile.</source>
        <translation>Quelqu’un d’autre a changé l’apprenant %1 entre-temps.</translation>
    </message>
</context>
<context>
    <name>warsha::PeopleTableModel</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>warsha::PersonCard</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name in another script</source>
        <translation>Nom dans une autre écriture</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Connu aussi comme</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like 12.3.2004, 2004-03-12, or the year alone.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une date. Écrivez-la comme 12.3.2004, 2004-03-12, ou l’année seule.</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Learner number</source>
        <translation>Numéro d’apprenant national</translation>
    </message>
    <message>
        <source>Passport: N123456; UNHCR card: …</source>
        <translation>Passeport&#x202f;: N123456&#x202f;; carte du HCR&#x202f;: …</translation>
    </message>
    <message>
        <source>The value is “%1” now. Enter replaces it with yours, Escape keeps it.</source>
        <translation>Il y a maintenant «&#x202f;%1&#x202f;». Entrée écrit la vôtre par-dessus, Échap la laisse.</translation>
    </message>
</context>
<context>
    <name>warsha::PersonFilter</name>
    <message>
        <source>A saved list of trainees cannot be read: what it asks for is damaged.</source>
        <translation>Une liste d’apprenants enregistrée ne peut pas être lue&#x202f;: ce qu’elle demande est endommagé.</translation>
    </message>
</context>
<context>
    <name>warsha::PersonFinder</name>
    <message>
        <source>Trainee number</source>
        <translation>Numéro d’apprenant</translation>
    </message>
    <message>
        <source>Several trainees have this name: %1.</source>
        <translation>Plusieurs apprenants portent ce nom&#x202f;: %1.</translation>
    </message>
    <message>
        <source>There is no trainee with this number.</source>
        <translation>Il n’y a pas d’apprenant avec ce numéro.</translation>
    </message>
    <message>
        <source>There is no such trainee.</source>
        <translation>Cet apprenant n’existe pas.</translation>
    </message>
</context>
<context>
    <name>warsha::PersonHistoryModel</name>
    <message>
        <source>%1: %2 became %3</source>
        <comment>field, values</comment>
        <translation>%1&#x202f;: %2 est devenu %3</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>le logiciel</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (annulé)</translation>
    </message>
</context>
<context>
    <name>warsha::PersonLog</name>
    <message>
        <source>undo “%1”</source>
        <translation>annulation de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>redo “%1”</source>
        <translation>rétablissement de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what was done, group or certificate number</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>warsha::Place</name>
    <message>
        <source>This is not a PostgreSQL address: %1. Write it as postgresql://user@host/database.</source>
        <translation>Ce n’est pas une adresse PostgreSQL&#x202f;: %1. Écrivez-la comme postgresql://user@host/database.</translation>
    </message>
    <message>
        <source>No centre was named: give a .warsha file or a postgresql:// address.</source>
        <translation>Aucun centre n’a été nommé&#x202f;: donnez un fichier .warsha ou une adresse postgresql://.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>Le dossier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>%1 is on a network folder, where a power cut or a second PC can damage the centre&apos;s data. Keep the file on this PC&apos;s own disk, or use PostgreSQL for several PCs.</source>
        <translation>%1 est dans un dossier réseau, où une panne de courant ou un second PC peut endommager les données du centre. Gardez le fichier sur le disque de ce PC, ou utilisez PostgreSQL pour plusieurs postes.</translation>
    </message>
    <message>
        <source>%1 is copied by a cloud service (%2) while it is being written, which damages it. Keep the file in another folder, or use PostgreSQL for several PCs.</source>
        <translation>%1 est copié par un service en ligne (%2) pendant qu’on y écrit, ce qui l’endommage. Gardez le fichier dans un autre dossier, ou utilisez PostgreSQL pour plusieurs postes.</translation>
    </message>
    <message>
        <source>%1 is not an address of a centre: give a .warsha file or a postgresql:// address.</source>
        <translation>%1 n’est pas l’adresse d’un centre&#x202f;: donnez un fichier .warsha ou une adresse postgresql://.</translation>
    </message>
</context>
<context>
    <name>warsha::PlaceStep</name>
    <message>
        <source>File of the centre, or the address of a server&apos;s database: postgresql://user@server/centre</source>
        <translation>Fichier du centre, ou adresse de la base d’un serveur&#x202f;: postgresql://user@server/centre</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Fichier…</translation>
    </message>
    <message>
        <source>Where the centre is kept</source>
        <translation>Où le centre est gardé</translation>
    </message>
    <message>
        <source>Centres (*.warsha)</source>
        <translation>Centres (*.warsha)</translation>
    </message>
    <message>
        <source>Backups are made every hour into a folder beside the file, checked and encrypted; old ones are removed.</source>
        <translation>Les sauvegardes se font chaque heure dans un dossier à côté du fichier, vérifiées et chiffrées&#x202f;; les anciennes sont supprimées.</translation>
    </message>
    <message>
        <source>Also into one more folder, when it is there: usually a USB stick</source>
        <translation>Et dans un dossier de plus, s’il est accessible&#x202f;: une clé USB, d’ordinaire</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>Where backups are kept besides this PC, usually on a USB stick</source>
        <translation>Où garder les sauvegardes ailleurs que sur ce PC&#x202f;: une clé USB, d’ordinaire</translation>
    </message>
    <message>
        <source>A disk can break, and a PC can be stolen with its backups. Use two USB sticks in turn, and keep one of them in another place.</source>
        <translation>Un disque peut casser, un PC peut être volé avec ses sauvegardes. Utilisez deux clés USB en alternance, et gardez-en une ailleurs.</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Où il est gardé</translation>
    </message>
    <message>
        <source>On this PC or on a server. Network and cloud folders can lose data, so they are refused.</source>
        <translation>Sur ce PC ou sur un serveur. Les dossiers d’un réseau ou d’un service en ligne perdent des données, et sont refusés.</translation>
    </message>
    <message>
        <source>The file needs a whole path, and a server an address.</source>
        <translation>Il faut au fichier un chemin entier, et au serveur une adresse.</translation>
    </message>
    <message>
        <source>%1 is there already. It is not touched: choose another name.</source>
        <translation>%1 est déjà là. Il n’est pas touché&#x202f;: choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>%1 n’est pas un dossier qui existe.</translation>
    </message>
</context>
<context>
    <name>warsha::PlaceTableModel</name>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
</context>
<context>
    <name>warsha::Placement</name>
    <message>
        <source>A placement needs an employer.</source>
        <translation>Un stage doit avoir un employeur.</translation>
    </message>
    <message>
        <source>A placement needs a mentor at the workplace.</source>
        <translation>Un stage doit avoir un tuteur sur le lieu de travail.</translation>
    </message>
    <message>
        <source>A placement needs a first day.</source>
        <translation>Un stage doit avoir un premier jour.</translation>
    </message>
    <message>
        <source>A placement needs the day on which the agreement was signed.</source>
        <translation>Un stage doit avoir le jour où la convention a été signée.</translation>
    </message>
    <message>
        <source>The agreement must be signed before the first hour: it was signed after the placement begins.</source>
        <translation>La convention doit être signée avant la première heure&#x202f;: elle l’a été après le début du stage.</translation>
    </message>
    <message>
        <source>The placement ends before it begins.</source>
        <translation>Le stage finit avant de commencer.</translation>
    </message>
    <message>
        <source>The planned minutes of a placement cannot be negative.</source>
        <translation>Les minutes prévues d’un stage ne peuvent pas être négatives.</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>a placement</comment>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>a placement</comment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>No new days</source>
        <comment>a placement</comment>
        <translation>Aucun jour récent</translation>
    </message>
    <message>
        <source>Not signed</source>
        <comment>a placement</comment>
        <translation>Non signé</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>a placement</comment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Ends today</source>
        <comment>a placement</comment>
        <translation>Se termine aujourd’hui</translation>
    </message>
    <message>
        <source>Placed with %1 already, %2. Days in both placements: %3.</source>
        <comment>employer, days, days</comment>
        <translation>A déjà un stage chez %1, %2. Jours dans les deux stages&#x202f;: %3.</translation>
    </message>
</context>
<context>
    <name>warsha::PlacementDetail</name>
    <message>
        <source>End today</source>
        <translation>Terminer aujourd’hui</translation>
    </message>
    <message>
        <source>Sign days…</source>
        <translation>Signer des jours…</translation>
    </message>
    <message>
        <source>The mentor&apos;s signature for the marked days, or for all that have none</source>
        <translation>La signature du tuteur pour les jours marqués, ou pour tous ceux qui n’en ont pas</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employeur</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Lieu de travail</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Tuteur</translation>
    </message>
    <message>
        <source>Agreement signed</source>
        <translation>Convention signée</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Hours agreed</source>
        <translation>Heures convenues</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Faites</translation>
    </message>
    <message>
        <source>Days signed</source>
        <translation>Jours signés</translation>
    </message>
    <message>
        <source>Days on the job</source>
        <translation>Jours en entreprise</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>hours</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>days</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Suppléant</translation>
    </message>
</context>
<context>
    <name>warsha::PlacementForm</name>
    <message>
        <source>New placement</source>
        <translation>Nouveau stage</translation>
    </message>
    <message>
        <source>2.3.2026</source>
        <translation>2.3.2026</translation>
    </message>
    <message>
        <source>open, when left empty</source>
        <translation>ouvert, si laissé vide</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>Apprenant</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employeur</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Lieu de travail</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Tuteur</translation>
    </message>
    <message>
        <source>Agreement signed</source>
        <translation>Convention signée</translation>
    </message>
    <message>
        <source>Hours agreed</source>
        <translation>Heures convenues</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Make the placement</source>
        <translation>Créer le stage</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Suppléant</translation>
    </message>
    <message>
        <source>such as %L1</source>
        <translation>par exemple %L1</translation>
    </message>
</context>
<context>
    <name>warsha::PlacementImportSubject</name>
    <message>
        <source>Placements from a table</source>
        <translation>Stages d’un tableau</translation>
    </message>
    <message>
        <source>Days on the job from a table</source>
        <translation>Jours en entreprise d’un tableau</translation>
    </message>
    <message>
        <source>Columns that are read: trainee, employer, workplace, mentor, day of the agreement, first and last day, planned hours.</source>
        <translation>Colonnes lues&#x202f;: apprenant, employeur, lieu de travail, tuteur, jour de la convention, premier et dernier jour, heures prévues.</translation>
    </message>
    <message>
        <source>Columns that are read: trainee, day, hours or minutes, or from and to, employer, who confirmed it.</source>
        <translation>Colonnes lues&#x202f;: apprenant, jour, heures ou minutes, ou de et à, employeur, qui a confirmé.</translation>
    </message>
    <message>
        <source>Stopped; nothing was imported.</source>
        <translation>Arrêté&#x202f;; rien n’a été importé.</translation>
    </message>
</context>
<context>
    <name>warsha::PlacementListModel</name>
    <message>
        <source>Trainee</source>
        <translation>Apprenant</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employeur</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Faites</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>warsha::PlacementService</name>
    <message>
        <source>%1, %2: a day is confirmed with a name and a date, or not at all.</source>
        <translation>%1, %2&#x202f;: un jour se confirme avec un nom et une date, ou pas du tout.</translation>
    </message>
    <message>
        <source>%1 cannot be confirmed before it was.</source>
        <translation>%1 ne peut pas être confirmé avant d’avoir eu lieu.</translation>
    </message>
    <message>
        <source>There is no such placement.</source>
        <translation>Ce stage n’existe pas.</translation>
    </message>
    <message>
        <source>Days are confirmed with a name and a date.</source>
        <translation>Des jours se confirment avec un nom et une date.</translation>
    </message>
    <message>
        <source>There is no such entry.</source>
        <translation>Cette entrée n’existe pas.</translation>
    </message>
    <message>
        <source>The hours of %1 are locked already.</source>
        <translation>Les heures du %1 sont déjà verrouillées.</translation>
    </message>
    <message>
        <source>The trainee&apos;s record is not there.</source>
        <translation>La fiche de l’apprenant n’est pas là.</translation>
    </message>
    <message>
        <source>%1 has hours on %2 under this placement: it cannot begin or be signed after that day, nor end before it.</source>
        <translation>%1 a des heures le %2 sous ce stage&#x202f;: il ne peut ni commencer ni être signé après ce jour, ni finir avant.</translation>
    </message>
    <message>
        <source>Stopped; nothing was recorded.</source>
        <translation>Arrêté&#x202f;; rien n’a été noté.</translation>
    </message>
</context>
<context>
    <name>warsha::PlacementTable</name>
    <message>
        <source>Trainee</source>
        <translation>Apprenant</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employeur</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Lieu de travail</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Tuteur</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Suppléant</translation>
    </message>
    <message>
        <source>Agreement signed</source>
        <translation>Convention signée</translation>
    </message>
    <message>
        <source>Planned minutes</source>
        <translation>Minutes prévues</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>The row names nobody.</source>
        <translation>La ligne ne nomme personne.</translation>
    </message>
    <message>
        <source>Nobody of that name or number is in %1.</source>
        <translation>Personne de ce nom ou numéro n’est dans %1.</translation>
    </message>
    <message>
        <source>Nobody of exactly that name is in %1; the nearest is %2.</source>
        <translation>Personne de ce nom exact n’est dans %1&#x202f;; le plus proche est %2.</translation>
    </message>
    <message>
        <source>A date is missing.</source>
        <translation>Une date manque.</translation>
    </message>
    <message>
        <source>This is not a time of day.</source>
        <translation>Ce n’est pas une heure.</translation>
    </message>
    <message>
        <source>The trainee has no placement on that day.</source>
        <translation>L’apprenant n’a pas de stage ce jour-là.</translation>
    </message>
    <message>
        <source>The trainee has two placements on that day: name the employer.</source>
        <translation>L’apprenant a deux stages ce jour-là&#x202f;: nommez l’employeur.</translation>
    </message>
    <message>
        <source>Stopped; nothing was imported.</source>
        <translation>Arrêté&#x202f;; rien n’a été importé.</translation>
    </message>
    <message>
        <source>Hours and minutes of the row say different lengths.</source>
        <translation>Les heures et les minutes de la ligne disent des durées différentes.</translation>
    </message>
    <message>
        <source>The row has neither hours nor minutes, nor start and end.</source>
        <translation>La ligne n’a ni heures, ni minutes, ni début et fin.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Hours agreed</source>
        <translation>Heures convenues</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signé le</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <comment>row, trainee number, what is to be known</comment>
        <translation>Ligne %1, %2&#x202f;: %3</translation>
    </message>
</context>
<context>
    <name>warsha::PlacementsPage</name>
    <message>
        <source>Placements</source>
        <translation>Stages</translation>
    </message>
    <message>
        <source>New placement</source>
        <translation>Nouveau stage</translation>
    </message>
    <message>
        <source>Nobody is placed with an employer yet. A placement is where a trainee learns on the job.</source>
        <translation>Personne n’est encore en stage chez un employeur. Un stage est le lieu où un apprenant apprend en entreprise.</translation>
    </message>
    <message>
        <source>No placement is in this list.</source>
        <translation>Aucun stage dans cette liste.</translation>
    </message>
    <message>
        <source>Choose a placement in the list to see its days.</source>
        <translation>Choisissez un stage dans la liste pour voir ses jours.</translation>
    </message>
    <message>
        <source>Sign days…</source>
        <translation>Signer des jours…</translation>
    </message>
    <message>
        <source>End the placement today</source>
        <translation>Terminer le stage aujourd’hui</translation>
    </message>
    <message>
        <source>Enter days</source>
        <translation>Saisir des jours</translation>
    </message>
    <message>
        <source>Choose a placement in the list first that has days to be signed.</source>
        <translation>Choisissez d’abord dans la liste un stage qui a des jours à signer.</translation>
    </message>
    <message>
        <source>Choose a placement in the list first that goes on.</source>
        <translation>Choisissez d’abord dans la liste un stage en cours.</translation>
    </message>
    <message>
        <source>Choose a placement in the list first.</source>
        <translation>Choisissez d’abord un stage dans la liste.</translation>
    </message>
</context>
<context>
    <name>warsha::PremisesCard</name>
    <message>
        <source>Classrooms</source>
        <translation>Salles de cours</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Ateliers</translation>
    </message>
    <message>
        <source>Laboratories</source>
        <translation>Laboratoires</translation>
    </message>
    <message>
        <source>Computer rooms</source>
        <translation>Salles informatiques</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliothèques</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Bureaux</translation>
    </message>
    <message>
        <source>Toilets</source>
        <translation>Toilettes</translation>
    </message>
    <message>
        <source>Other rooms</source>
        <translation>Autres salles</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Locaux</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salles</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>Utilisables</translation>
    </message>
    <message>
        <source>Wheelchair access</source>
        <translation>Accessibles en fauteuil roulant</translation>
    </message>
    <message>
        <source>Square metres</source>
        <translation>Mètres carrés</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre.</translation>
    </message>
</context>
<context>
    <name>warsha::PrintPreview</name>
    <message>
        <source>Print preview</source>
        <translation>Aperçu avant impression</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Première page</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Number of the page</source>
        <translation>Numéro de la page</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Dernière page</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Size on the screen</source>
        <translation>Taille à l’écran</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Width of the window</source>
        <translation>Largeur de la fenêtre</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>The PDF is saved as %1.</source>
        <translation>Le PDF est enregistré sous %1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>page 3 of 24</comment>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>Print %Ln page(s)…</source>
        <translation>
            <numerusform>Imprimer %Ln page…</numerusform>
            <numerusform>Imprimer %Ln pages…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::PrintVerbs</name>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>Écriture du PDF</translation>
    </message>
    <message numerus="yes">
        <source>Printing %Ln page(s)</source>
        <translation>
            <numerusform>Impression de %Ln page</numerusform>
            <numerusform>Impression de %Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::ProfileCard</name>
    <message>
        <source>The centre</source>
        <translation>Le centre</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Nom en anglais</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>Nom en arabe</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>Nom en français</translation>
    </message>
    <message>
        <source>Name in Lao</source>
        <translation>Nom en lao</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>Code court</translation>
    </message>
    <message>
        <source>Stands in the numbers that are given from now on; those that were given stay.</source>
        <translation>Figure dans les numéros donnés à partir de maintenant&#x202f;; les numéros déjà donnés restent.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Number of the licence</source>
        <translation>Numéro de l’agrément</translation>
    </message>
    <message>
        <source>Number with the ministry</source>
        <translation>Numéro auprès du ministère</translation>
    </message>
</context>
<context>
    <name>warsha::ProgrammeDetail</name>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Cross-cutting modules</source>
        <translation>Modules transversaux</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>module, mode, hours</comment>
        <translation>%1&#x202f;: %2, %3</translation>
    </message>
    <message>
        <source>Occupation %1   ·   Field %2</source>
        <comment>ISCO-08 and ISCED-F, code and title</comment>
        <translation>Métier %1   ·   Domaine %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>mode, hours</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 of %2 minutes</source>
        <translation>%1 sur %2 minutes</translation>
    </message>
    <message>
        <source>No elements are given.</source>
        <translation>Aucun élément n’est donné.</translation>
    </message>
</context>
<context>
    <name>warsha::ProgrammeEditor</name>
    <message>
        <source>Parts of the programme</source>
        <translation>Parties du programme</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Cross-cutting modules</source>
        <translation>Modules transversaux</translation>
    </message>
    <message>
        <source>Missing before a group can use it</source>
        <translation>Manque avant qu’un groupe puisse l’utiliser</translation>
    </message>
    <message>
        <source>Required hours</source>
        <translation>Heures exigées</translation>
    </message>
    <message>
        <source>Attendance and elective units</source>
        <translation>Présence et unités au choix</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>For a part achieved a statement of attainment is issued</source>
        <translation>Une partie acquise donne une attestation de compétences</translation>
    </message>
    <message>
        <source>The assessor is not the only trainer of the group</source>
        <translation>L’évaluateur n’est pas le seul formateur du groupe</translation>
    </message>
    <message>
        <source>Elements and criteria of the unit</source>
        <translation>Éléments et critères de l’unité</translation>
    </message>
    <message>
        <source>Social cohesion, safe migration, rights at work… Their minutes are part of the required hours, not added to them.</source>
        <translation>Cohésion sociale, migration sûre, droits au travail… Leurs minutes font partie des heures exigées, sans s’y ajouter.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code and title of a unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Choose a unit above to write its elements and criteria.</source>
        <translation>Choisissez une unité ci-dessus pour écrire ses éléments et ses critères.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>It may be changed until it is published or a group uses it. From then on it stays as it is.</source>
        <translation>Elle peut être modifiée jusqu’à ce qu’elle soit publiée ou qu’un groupe l’utilise. Ensuite, elle ne change plus.</translation>
    </message>
</context>
<context>
    <name>warsha::ProgrammeTableModel</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>%1, %2, version %3, %4</source>
        <translation>%1, %2, version %3, %4</translation>
    </message>
</context>
<context>
    <name>warsha::ProgrammesPage</name>
    <message>
        <source>Programmes</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Choose a programme in the list to see its hours, its units and what its certificate asks.</source>
        <translation>Choisissez un programme dans la liste pour voir ses heures, ses unités et ce que demande son certificat.</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>Nouveau programme</translation>
    </message>
    <message>
        <source>There is no programme yet. Start from one that comes with Warsha, from an empty one, or from a document.</source>
        <translation>Il n’y a pas encore de programme. Partez d’un programme livré avec Warsha, d’un programme vide ou d’un document.</translation>
    </message>
    <message>
        <source>Make the next version</source>
        <translation>Faire la version suivante</translation>
    </message>
    <message>
        <source>Programme from a document</source>
        <translation>Programme d’un document</translation>
    </message>
    <message>
        <source>Programmes (*.json)</source>
        <translation>Programmes (*.json)</translation>
    </message>
    <message>
        <source>Programme as a document</source>
        <translation>Programme en document</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être écrit&#x202f;: %2</translation>
    </message>
    <message>
        <source>Make the next version from this</source>
        <translation>Faire la version suivante à partir de celle-ci</translation>
    </message>
    <message>
        <source>New programme from this…</source>
        <translation>Nouveau programme à partir de celui-ci…</translation>
    </message>
    <message>
        <source>Save the programme as a document…</source>
        <translation>Enregistrer le programme en document…</translation>
    </message>
    <message>
        <source>Choose a programme in the list first.</source>
        <translation>Choisissez d’abord un programme dans la liste.</translation>
    </message>
    <message>
        <source>This version is published: it stays as it is.</source>
        <translation>Cette version est publiée&#x202f;: elle ne change plus.</translation>
    </message>
    <message>
        <source>The version is published: groups can use it, and it stays as it is.</source>
        <translation>La version est publiée&#x202f;: des groupes peuvent l’utiliser, et elle ne change plus.</translation>
    </message>
    <message>
        <source>Publish the version</source>
        <translation>Publier la version</translation>
    </message>
    <message>
        <source>Choose a draft of a programme in the list first.</source>
        <translation>Choisissez d’abord un brouillon de programme dans la liste.</translation>
    </message>
</context>
<context>
    <name>warsha::ProgrammesStep</name>
    <message>
        <source>First programmes</source>
        <translation>Premiers programmes</translation>
    </message>
    <message>
        <source>These come with the program, and can be changed until a group uses them. Others are made or imported later.</source>
        <translation>Ils viennent avec le logiciel, et peuvent être changés tant qu’aucun groupe ne s’en sert. D’autres se font ou s’importent plus tard.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n unit(s), %2</source>
        <comment>code, units, hours</comment>
        <translation>
            <numerusform>%1, %Ln unité, %2</numerusform>
            <numerusform>%1, %Ln unités, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::ProtectionTab</name>
    <message>
        <source>Protection status</source>
        <translation>Statut de protection</translation>
    </message>
    <message>
        <source>Only counsellors read this. It is on no list, no paper and no snapshot.</source>
        <translation>Seuls les conseillers lisent ceci. Ce n’est sur aucune liste, aucun papier, aucun instantané.</translation>
    </message>
</context>
<context>
    <name>warsha::PublicKeyPem</name>
    <message>
        <source>The key file contains something other than Ed25519 public keys.</source>
        <translation>Le fichier de clé contient autre chose que des clés publiques Ed25519.</translation>
    </message>
    <message>
        <source>There is no public key in the file.</source>
        <translation>Il n’y a pas de clé publique dans le fichier.</translation>
    </message>
</context>
<context>
    <name>warsha::RecoverPage</name>
    <message>
        <source>Nobody knows the password</source>
        <translation>Personne ne connaît le mot de passe</translation>
    </message>
    <message>
        <source>The printed recovery code sets a new password for a user, who gets the keys of their roles again.</source>
        <translation>Le code de secours imprimé donne un nouveau mot de passe à un utilisateur, qui retrouve les clés de ses rôles.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>Code of the case notes, for a counsellor only</source>
        <translation>Code des notes de suivi, pour un conseiller seulement</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>Nouveau mot de passe, encore une fois</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Définir le mot de passe</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Les deux mots de passe diffèrent.</translation>
    </message>
</context>
<context>
    <name>warsha::RegisterGridModel</name>
    <message>
        <source>#</source>
        <comment>number of the row</comment>
        <translation>#</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Min. late</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Can reach</source>
        <translation>Possible</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>A mark cannot be deleted: type the right one over it, or undo it.</source>
        <translation>Une marque ne s’enlève pas&#x202f;: tapez la bonne par-dessus, ou annulez-la.</translation>
    </message>
    <message>
        <source>Minutes late are a number from 1 to %1.</source>
        <translation>Les minutes de retard sont un nombre de 1 à %1.</translation>
    </message>
    <message>
        <source>no mark yet</source>
        <translation>pas encore de marque</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <comment>a mark</comment>
        <translation>%1, verrouillé</translation>
    </message>
    <message>
        <source>hours from the meeting report</source>
        <translation>heures du rapport de réunion</translation>
    </message>
    <message>
        <source>locked</source>
        <comment>the hours</comment>
        <translation>verrouillées</translation>
    </message>
    <message>
        <source>taken out</source>
        <comment>a mark</comment>
        <translation>enlevée</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n min</source>
        <translation>
            <numerusform>%1, %Ln min</numerusform>
            <numerusform>%1, %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct locked marks</source>
        <translation>Corriger des marques verrouillées</translation>
    </message>
    <message numerus="yes">
        <source>Correct %n mark(s)</source>
        <translation>
            <numerusform>Corriger %Ln marque</numerusform>
            <numerusform>Corriger %Ln marques</numerusform>
        </translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>marked by mistake</source>
        <translation>marque saisie par erreur</translation>
    </message>
    <message>
        <source>the excuse came later</source>
        <translation>l’excuse est arrivée plus tard</translation>
    </message>
    <message>
        <source>the sheet says otherwise</source>
        <translation>la feuille signée dit autre chose</translation>
    </message>
    <message>
        <source>A late mark has its minutes. Type another mark for somebody who came on time.</source>
        <translation>Un retard a ses minutes. Tapez une autre marque pour quelqu’un venu à l’heure.</translation>
    </message>
    <message>
        <source>The hours of this register are locked: they count. What was counted is reversed, the new mark counts at once, and the reason stays with it. This cannot be undone.</source>
        <translation>Les heures de cette feuille sont verrouillées&#x202f;: elles comptent. Ce qui comptait est contre-passé, la nouvelle marque compte aussitôt, et le motif reste avec elle. Ceci ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>no mark</source>
        <translation>sans marque</translation>
    </message>
    <message>
        <source>%1: %2, will be %3.</source>
        <comment>whose mark, as it is, as it will be</comment>
        <translation>%1&#x202f;: %2, sera %3.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more mark(s).</source>
        <translation>
            <numerusform>Et encore %Ln marque.</numerusform>
            <numerusform>Et encore %Ln marques.</numerusform>
        </translation>
    </message>
    <message>
        <source>A meeting report says who was there. Its minutes are taken back by a reversal, the new mark counts at once, and the reason stays with it. This cannot be undone.</source>
        <translation>Un rapport de réunion dit qui était là. Ses minutes sont contre-passées, la nouvelle marque compte aussitôt, et le motif reste avec elle. Ceci ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>somebody else joined by this name</source>
        <translation>quelqu’un d’autre a participé sous ce nom</translation>
    </message>
    <message>
        <source>joined, but was not there</source>
        <translation>connecté, mais absent</translation>
    </message>
    <message>
        <source>Correct a meeting report</source>
        <translation>Corriger un rapport de réunion</translation>
    </message>
    <message>
        <source>Marked “%1”, and the meeting report, which came later, has %2. Type what is right: present or late keeps these hours; the same mark again takes them back, with a reason.</source>
        <comment>mark, hours</comment>
        <translation>Marque «&#x202f;%1&#x202f;», et le rapport de réunion, venu après, a %2. Tapez ce qui est juste&#x202f;: présent ou en retard garde ces heures&#x202f;; la même marque encore une fois les contre-passe, avec un motif.</translation>
    </message>
    <message>
        <source>Marked “%1”, and the meeting report, which came later, has %2. Present or late keeps these hours; a registrar or a director can take them back.</source>
        <comment>mark, hours</comment>
        <translation>Marque «&#x202f;%1&#x202f;», et le rapport de réunion, venu après, a %2. Présent ou en retard garde ces heures&#x202f;; un secrétaire ou un directeur peut les contre-passer.</translation>
    </message>
    <message>
        <source>The hours of this register are locked: they count, and its marks stay. A registrar or a director corrects a mark by typing over it, with a reason.</source>
        <translation>Les heures de cette feuille sont verrouillées&#x202f;: elles comptent, et ses marques restent. Un secrétaire ou un directeur corrige une marque en tapant dessus, avec un motif.</translation>
    </message>
    <message>
        <source>You can read this register. A registrar, a trainer or a director marks it.</source>
        <translation>Vous pouvez lire cette feuille. Un secrétaire, un formateur ou un directeur la remplit.</translation>
    </message>
    <message>
        <source>A meeting report says who was there: the rest is not marked present by one key. Shift+F8 marks the rest absent.</source>
        <translation>Un rapport de réunion dit qui était là&#x202f;: une touche ne marque pas les autres présents. Maj+F8 marque les autres absents.</translation>
    </message>
</context>
<context>
    <name>warsha::RegisterPane</name>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Rest present</source>
        <translation>Autres présents</translation>
    </message>
    <message>
        <source>Done, next</source>
        <translation>Terminé, suivante</translation>
    </message>
    <message>
        <source>Goes to the next session that is not recorded (Ctrl+Enter)</source>
        <translation>Va à la prochaine séance non remplie (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>There is no session yet. Attendance is marked in a session of the group.</source>
        <translation>Il n’y a pas encore de séance. Les présences se marquent dans une séance du groupe.</translation>
    </message>
    <message>
        <source>New session…</source>
        <translation>Nouvelle séance…</translation>
    </message>
    <message>
        <source>Register of the session</source>
        <translation>Feuille de présence de la séance</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time of a session, mode</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · not recorded</source>
        <comment>a session</comment>
        <translation>%1 · non remplie</translation>
    </message>
    <message>
        <source>Every other session that has begun is recorded.</source>
        <translation>Toutes les autres séances commencées sont remplies.</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions added.</source>
        <translation>
            <numerusform>%Ln séance ajoutée.</numerusform>
            <numerusform>%Ln séances ajoutées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The hours of this register are locked. Type over a mark to correct it, with a reason.</source>
        <translation>Les heures de cette feuille sont verrouillées. Tapez sur une marque pour la corriger, avec un motif.</translation>
    </message>
    <message>
        <source>Change this session…</source>
        <translation>Modifier cette séance…</translation>
    </message>
    <message>
        <source>The hours of this register are locked. A person who may lock hours can correct a mark, with a reason.</source>
        <translation>Les heures de cette feuille sont verrouillées. Qui peut verrouiller les heures corrige une marque, avec un motif.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n blank</source>
        <comment>a session: people without a mark</comment>
        <translation>
            <numerusform>%1 · %Ln non marqué</numerusform>
            <numerusform>%1 · %Ln non marqués</numerusform>
        </translation>
    </message>
    <message>
        <source>Rest absent</source>
        <translation>Autres absents</translation>
    </message>
    <message>
        <source>A meeting report says who was there. Marks everybody else absent who has no mark yet (Shift+F8)</source>
        <translation>Un rapport de réunion dit qui était là. Marque absents tous les autres qui n’ont pas encore de marque (Maj+F8)</translation>
    </message>
    <message>
        <source>Marks everybody present who has no mark yet (F8); absent with Shift+F8</source>
        <translation>Marque présents tous ceux qui n’ont pas encore de marque (F8)&#x202f;; absents avec Maj+F8</translation>
    </message>
    <message>
        <source>Marks everybody absent who has no mark yet (Shift+F8)</source>
        <translation>Marque absents tous ceux qui n’ont pas encore de marque (Maj+F8)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>warsha::RenewKeysForm</name>
    <message>
        <source>New keys for the roles</source>
        <translation>Nouvelles clés des rôles</translation>
    </message>
    <message>
        <source>Use this after somebody lost a role and may have copied its key. Whoever kept the old key opens nothing that is made from now on; what they could open before, they still can. Everybody at another PC signs in again. This cannot be undone.</source>
        <translation>À faire quand quelqu’un a perdu un rôle et a pu en copier la clé. Qui a gardé l’ancienne clé n’ouvre rien de ce qui se fait désormais&#x202f;; ce qu’il ouvrait avant, il l’ouvre encore. Chacun se reconnecte sur les autres postes. Ceci ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Code from the counsellors&apos; envelope; empty: the key of the case notes stays as it is</source>
        <translation>Code de l’enveloppe des conseillers&#x202f;; vide&#x202f;: la clé des notes de suivi reste comme elle est</translation>
    </message>
    <message>
        <source>Code of the case notes</source>
        <translation>Code des notes de suivi</translation>
    </message>
    <message>
        <source>Renew the keys</source>
        <translation>Renouveler les clés</translation>
    </message>
</context>
<context>
    <name>warsha::Report</name>
    <message>
        <source>Group list</source>
        <translation>Liste du groupe</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Feuille d’émargement</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Hours statement</source>
        <translation>Relevé d’heures</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Register of certificates</source>
        <translation>Registre des certificats</translation>
    </message>
    <message>
        <source>Who is missing what</source>
        <translation>Ce qui manque à chacun</translation>
    </message>
    <message>
        <source>Who is in a group, and since when.</source>
        <translation>Qui est dans un groupe, et depuis quand.</translation>
    </message>
    <message>
        <source>The sessions of a period, to be signed by hand.</source>
        <translation>Les séances d’une période, à signer à la main.</translation>
    </message>
    <message>
        <source>The hours of everybody by mode, against all planned hours.</source>
        <translation>Les heures de chacun par mode, face à toutes les heures prévues.</translation>
    </message>
    <message>
        <source>For each trainee the balance and every entry; on paper one page or more for each.</source>
        <translation>De chaque apprenant, le bilan et chaque entrée&#x202f;; sur papier, une page ou plus pour chacun.</translation>
    </message>
    <message>
        <source>Every unit of every trainee, and its result.</source>
        <translation>Chaque unité de chaque apprenant, et son résultat.</translation>
    </message>
    <message>
        <source>Every number ever given, by the day on the paper.</source>
        <translation>Chaque numéro donné un jour, d’après la date du document.</translation>
    </message>
    <message>
        <source>What is still missing for a certificate, one line for each rule.</source>
        <translation>Ce qui manque encore pour un certificat, une ligne par règle.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
</context>
<context>
    <name>warsha::ReportChoice</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>Apprenant</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>N’importe quand</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Le mois dernier</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>L’an dernier</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Du … au …</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Tous les groupes</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
</context>
<context>
    <name>warsha::ReportEntries</name>
    <message>
        <source>The hours of %1 on %2 are locked: reverse them first, then say whose this name is.</source>
        <translation>%1&#x202f;: les heures du %2 sont verrouillées. Contre-passez-les d’abord, puis dites de qui est ce nom.</translation>
    </message>
    <message>
        <source>%1 was there for less than a minute of the session.</source>
        <translation>%1 a été là moins d’une minute de la séance.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was there for %n minutes, less than the %2 that count.</source>
        <translation>
            <numerusform>%1 a été là %Ln minute, moins que les %2 qui comptent.</numerusform>
            <numerusform>%1 a été là %Ln minutes, moins que les %2 qui comptent.</numerusform>
        </translation>
    </message>
    <message>
        <source>The register of this session has %1 already, and its hours are locked: they stay as they are.</source>
        <translation>La feuille de présence de cette séance a déjà %1, et ses heures sont verrouillées&#x202f;: elles restent telles quelles.</translation>
    </message>
</context>
<context>
    <name>warsha::ReportPaper</name>
    <message>
        <source>“%1” must end in .xlsx, .csv, .tsv or .pdf.</source>
        <translation>«&#x202f;%1&#x202f;» doit finir par .xlsx, .csv, .tsv ou .pdf.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
</context>
<context>
    <name>warsha::ReportService</name>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Trainee no.</source>
        <translation>N° d’apprenant</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Of all planned</source>
        <translation>% des heures prévues</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Délivré le</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>In the period</source>
        <translation>Dans la période</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Notées</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Comptées</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Comptent</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Trainee %1</source>
        <translation>Apprenant %1</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Still possible</source>
        <translation>Encore possibles</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>reversal</source>
        <translation>contre-passation</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>contre-passée</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>Choose a group: this report is of one group at a time.</source>
        <translation>Choisissez un groupe&#x202f;: ce rapport porte sur un groupe à la fois.</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Depuis le %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Jusqu’au %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a period</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Groupe %1</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
</context>
<context>
    <name>warsha::ReportTable</name>
    <message>
        <source>A cell of the report in line %1 is longer than 10,000 characters.</source>
        <translation>Une cellule du rapport, ligne %1, dépasse 10 000 caractères.</translation>
    </message>
    <message>
        <source>The report has more than 100,000 rows. No meeting has: it cannot be read.</source>
        <translation>Le rapport a plus de 100 000 lignes. Aucune réunion n’en a autant&#x202f;: il ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The file is larger than 20 MB. No meeting report is: it cannot be read.</source>
        <translation>Le fichier dépasse 20 Mo. Aucun rapport de réunion n’est si grand&#x202f;: il ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file is not text, so it is not a meeting report.</source>
        <translation>Le fichier n’est pas du texte&#x202f;: ce n’est pas un rapport de réunion.</translation>
    </message>
</context>
<context>
    <name>warsha::ReportTime</name>
    <message>
        <source>The dates could be day/month or month/day; they were read as day/month.</source>
        <translation>Les dates pouvaient être jour/mois ou mois/jour&#x202f;; elles ont été lues comme jour/mois.</translation>
    </message>
    <message>
        <source>The dates could be day/month or month/day; they were read as month/day.</source>
        <translation>Les dates pouvaient être jour/mois ou mois/jour&#x202f;; elles ont été lues comme mois/jour.</translation>
    </message>
</context>
<context>
    <name>warsha::ReportVerbs</name>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Écriture du rapport</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation>Mise en page</translation>
    </message>
</context>
<context>
    <name>warsha::ReportsPage</name>
    <message numerus="yes">
        <source>%Ln row(s) are on the clipboard.</source>
        <translation>
            <numerusform>%Ln ligne est dans le presse-papiers.</numerusform>
            <numerusform>%Ln lignes sont dans le presse-papiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Excel…</source>
        <translation>Excel…</translation>
    </message>
    <message>
        <source>Save the report for Excel…</source>
        <translation>Enregistrer le rapport pour Excel…</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Save the report as CSV…</source>
        <translation>Enregistrer le rapport en CSV…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Save the report as PDF…</source>
        <translation>Enregistrer le rapport en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Print the report…</source>
        <translation>Imprimer le rapport…</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Reading the report</source>
        <translation>Lecture du rapport</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 There is nothing to show for what is chosen.</source>
        <translation>%1 Il n’y a rien à montrer pour ce qui est choisi.</translation>
    </message>
    <message>
        <source>The report is saved as %1.</source>
        <translation>Le rapport est enregistré sous %1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Sort by %1</source>
        <translation>Trier selon «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>The report is being read…</source>
        <translation>Lecture du rapport…</translation>
    </message>
</context>
<context>
    <name>warsha::RestoreCard</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Another backup…</source>
        <translation>Autre sauvegarde…</translation>
    </message>
    <message>
        <source>Restore another backup</source>
        <translation>Restaurer une autre sauvegarde</translation>
    </message>
    <message>
        <source>A backup</source>
        <translation>Une sauvegarde</translation>
    </message>
    <message>
        <source>Backups (*.warsha-backup)</source>
        <translation>Sauvegardes (*.warsha-backup)</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Into a new file…</source>
        <translation>Dans un nouveau fichier…</translation>
    </message>
    <message>
        <source>No backup was found here.</source>
        <translation>Aucune sauvegarde trouvée ici.</translation>
    </message>
    <message>
        <source>What is in it…</source>
        <translation>Ce qu’il y a dedans…</translation>
    </message>
    <message>
        <source>What is in the backup of %1</source>
        <translation>Ce qu’il y a dans la sauvegarde du %1</translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation>Lecture de la sauvegarde</translation>
    </message>
    <message>
        <source>Backup of %1, made by %2; something was saved last %3.</source>
        <comment>when, who, when</comment>
        <translation>Sauvegarde du %1, faite par %2&#x202f;; dernier enregistrement&#x202f;: %3.</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>le logiciel</translation>
    </message>
    <message>
        <source>%1: %2 in the backup, %3 now</source>
        <translation>%1&#x202f;: %2 dans la sauvegarde, %3 maintenant</translation>
    </message>
    <message>
        <source>Users, their passwords and roles stay as they are now.</source>
        <translation>Les utilisateurs, leurs mots de passe et leurs rôles restent comme ils sont.</translation>
    </message>
    <message>
        <source>This centre did not continue from that backup: the two are different since then.</source>
        <translation>Ce centre n’est pas la suite de cette sauvegarde&#x202f;: les deux diffèrent depuis.</translation>
    </message>
    <message>
        <source>Nothing was saved since: nothing would be lost.</source>
        <translation>Rien n’a été enregistré depuis&#x202f;: rien ne serait perdu.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were saved since, and would be lost.</source>
        <translation>
            <numerusform>%Ln étape a été enregistrée depuis, et serait perdue.</numerusform>
            <numerusform>%Ln étapes ont été enregistrées depuis, et seraient perdues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore the backup of %1?</source>
        <translation>Restaurer la sauvegarde du %1&#x202f;?</translation>
    </message>
    <message>
        <source>A backup of the present state is made first. Then the centre is as it was, and everybody signs in again. To the ministry it is a new copy, which must be accepted before it sends.</source>
        <translation>Une sauvegarde de l’état présent se fait d’abord. Ensuite le centre est comme il était, et chacun se reconnecte. Pour le ministère, c’est une nouvelle copie, qui doit être acceptée avant d’envoyer.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Restauration de la sauvegarde</translation>
    </message>
    <message>
        <source>Where the restored centre is kept</source>
        <translation>Où le centre restauré est gardé</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restauré</translation>
    </message>
    <message>
        <source>Centres (*.warsha)</source>
        <translation>Centres (*.warsha)</translation>
    </message>
    <message>
        <source>Restored into %1; this centre is as it was.</source>
        <translation>Restauré dans %1&#x202f;; ce centre est comme il était.</translation>
    </message>
    <message>
        <source>Return to a backup</source>
        <translation>Revenir à une sauvegarde</translation>
    </message>
    <message>
        <source>Papers stay as they are now, too, since they are out of the house:</source>
        <translation>Les documents restent eux aussi tels qu’ils sont, puisqu’ils ont quitté la maison&#x202f;:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>results: 226</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>As now – %1</source>
        <translation>Comme maintenant – %1</translation>
    </message>
    <message>
        <source>Not so what was done with the papers named below.</source>
        <translation>Sauf ce qui a été fait des documents nommés ci-dessous.</translation>
    </message>
</context>
<context>
    <name>warsha::ResultGridModel</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Acquis</translation>
    </message>
    <message>
        <source>A result is not erased. Strike the attempt out, with a reason, beside the table.</source>
        <translation>Un résultat ne s’efface pas. Rayez le passage, avec un motif, à côté du tableau.</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation>%1, verrouillé</translation>
    </message>
    <message numerus="yes">
        <source>%1, after %n attempt(s)</source>
        <translation>
            <numerusform>%1, après %Ln passage</numerusform>
            <numerusform>%1, après %Ln passages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Of all units of the programme, locked or not</source>
        <translation>De toutes les unités du programme, verrouillées ou non</translation>
    </message>
    <message>
        <source>You can read these results. An assessor or a director records them.</source>
        <translation>Vous pouvez lire ces résultats. Un évaluateur ou un directeur les enregistre.</translation>
    </message>
    <message>
        <source>This result is locked: it counts for the certificate. “Reopen…”, beside the table or in the menu, opens it again, with a reason.</source>
        <translation>Ce résultat est verrouillé&#x202f;: il compte pour le certificat. «&#x202f;Rouvrir…&#x202f;», à côté du tableau ou dans le menu, l’ouvre de nouveau, avec un motif.</translation>
    </message>
    <message>
        <source>This result is locked: it counts for the certificate. An assessor or a director can reopen it, with a reason.</source>
        <translation>Ce résultat est verrouillé&#x202f;: il compte pour le certificat. Un évaluateur ou un directeur peut le rouvrir, avec un motif.</translation>
    </message>
</context>
<context>
    <name>warsha::ResultTable</name>
    <message>
        <source>There is no trainee %1 in group %2.</source>
        <translation>Il n’y a pas d’apprenant %1 dans le groupe %2.</translation>
    </message>
    <message>
        <source>Neither trainee number nor name is given.</source>
        <translation>Ni numéro d’apprenant ni nom n’est donné.</translation>
    </message>
    <message>
        <source>Nobody of this name is in group %1.</source>
        <translation>Personne de ce nom n’est dans le groupe %1.</translation>
    </message>
    <message>
        <source>%1 trainees of this name are in group %2: give the trainee number.</source>
        <translation>%1 apprenants de ce nom sont dans le groupe %2&#x202f;: donnez le numéro d’apprenant.</translation>
    </message>
    <message>
        <source>The unit is not given.</source>
        <translation>L’unité n’est pas donnée.</translation>
    </message>
    <message>
        <source>“%1” is not a unit of the group&apos;s programme.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une unité du programme du groupe.</translation>
    </message>
    <message>
        <source>The date is missing.</source>
        <translation>La date manque.</translation>
    </message>
    <message>
        <source>“%1” is not among the staff.</source>
        <translation>«&#x202f;%1&#x202f;» ne fait pas partie du personnel.</translation>
    </message>
</context>
<context>
    <name>warsha::ResultsHolder</name>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>How it was assessed</source>
        <translation>Mode d’évaluation</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valable</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>warsha::ResultsImportSubject</name>
    <message>
        <source>Columns that are read: trainee by number or name, and either unit and outcome in each row, or one column for each unit.</source>
        <translation>Colonnes lues&#x202f;: l’apprenant par numéro ou nom, et soit l’unité et le résultat dans chaque ligne, soit une colonne par unité.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>Dans le tableau</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>Évaluateur</translation>
    </message>
    <message>
        <source>How it was assessed</source>
        <translation>Mode d’évaluation</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Stopped; nothing was imported.</source>
        <translation>Arrêté&#x202f;; rien n’a été importé.</translation>
    </message>
    <message>
        <source>Results from a table</source>
        <translation>Résultats d’un tableau</translation>
    </message>
</context>
<context>
    <name>warsha::ReturnTableModel</name>
    <message>
        <source>What is sent</source>
        <translation>Ce qui part</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiées</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Disparues</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n row(s)</source>
        <translation>
            <numerusform>%1, %Ln ligne</numerusform>
            <numerusform>%1, %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, new %2, changed %3, gone %4</source>
        <translation>%1, nouvelles %2, modifiées %3, disparues %4</translation>
    </message>
    <message>
        <source>%1, still being counted</source>
        <translation>%1, encore en cours de comptage</translation>
    </message>
</context>
<context>
    <name>warsha::ReturnWords</name>
    <message>
        <source>The centre</source>
        <translation>Le centre</translation>
    </message>
    <message>
        <source>Its code, country and time zone.</source>
        <translation>Son code, son pays et son fuseau horaire.</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Locaux</translation>
    </message>
    <message>
        <source>Rooms by kind: how many, how many can be used, how many can be reached with a wheelchair, square metres.</source>
        <translation>Salles par type&#x202f;: combien, combien d’utilisables, combien d’accessibles en fauteuil roulant, mètres carrés.</translation>
    </message>
    <message>
        <source>Staff, as counts</source>
        <translation>Personnel, en nombres</translation>
    </message>
    <message>
        <source>How many train, how many assess, how many there are. A count under ten is not given.</source>
        <translation>Combien forment, combien évaluent, combien ils sont. Un nombre sous dix n’est pas donné.</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Code, version, level, occupation and field, length of the hour, least share to attend, hours planned in each mode.</source>
        <translation>Code, version, niveau, métier et domaine, durée de l’heure, présence minimale, heures prévues dans chaque mode.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Code and kind of each unit of these programmes, and whether the certificate needs it.</source>
        <translation>Code et type de chaque unité de ces programmes, et si le certificat l’exige.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Programme, state, first and last day, places.</source>
        <translation>Programme, état, premier et dernier jour, places.</translation>
    </message>
    <message>
        <source>Enrolments, without names</source>
        <translation>Inscriptions, sans noms</translation>
    </message>
    <message>
        <source>A made-up number in place of the person, group, status, sex, birth year in steps of five, days of application, enrolment and end.</source>
        <translation>Un numéro inventé à la place de la personne, groupe, état, sexe, année de naissance par tranches de cinq, jours de candidature, d’inscription et de fin.</translation>
    </message>
    <message>
        <source>Locked hours only: minutes and days by enrolment, month and mode.</source>
        <translation>Heures verrouillées seulement&#x202f;: minutes et jours par inscription, mois et mode.</translation>
    </message>
    <message>
        <source>Locked results only: outcome by enrolment and unit, its day, how many attempts.</source>
        <translation>Résultats verrouillés seulement&#x202f;: résultat par inscription et unité, son jour, combien de passages.</translation>
    </message>
    <message>
        <source>Certificates and statements</source>
        <translation>Certificats et attestations</translation>
    </message>
    <message>
        <source>Number, kind, state, day, and a fingerprint that proves the paper without telling whose it is.</source>
        <translation>Numéro, type, état, jour, et une empreinte qui prouve le document sans dire de qui il est.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Enrolled, in training, completed, withdrawn, certified, by programme and sex. A count under ten is not given.</source>
        <translation>Inscrits, en formation, terminés, abandons, certifiés, par programme et sexe. Un nombre sous dix n’est pas donné.</translation>
    </message>
    <message>
        <source>After training</source>
        <translation>Après la formation</translation>
    </message>
    <message>
        <source>Not recorded in this program yet: nothing is sent.</source>
        <translation>Pas encore noté dans ce logiciel&#x202f;: rien ne part.</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Équipement</translation>
    </message>
    <message>
        <source>What is never sent: names, phones, addresses, photos, birth dates, document numbers, protection status, disability, reasons and notes.</source>
        <translation>Ce qui ne part jamais&#x202f;: noms, téléphones, adresses, photos, dates de naissance, numéros de documents, statut de protection, handicap, motifs et notes.</translation>
    </message>
    <message>
        <source>folder %1</source>
        <translation>dossier %1</translation>
    </message>
    <message>
        <source>Locked hours</source>
        <translation>Heures verrouillées</translation>
    </message>
    <message>
        <source>Locked results</source>
        <translation>Résultats verrouillés</translation>
    </message>
</context>
<context>
    <name>warsha::RoleChecks</name>
    <message>
        <source>records hours</source>
        <translation>saisit les heures</translation>
    </message>
    <message>
        <source>records and locks results</source>
        <translation>saisit et verrouille les résultats</translation>
    </message>
    <message>
        <source>reads and writes case notes</source>
        <translation>lit et écrit les notes de suivi</translation>
    </message>
    <message>
        <source>Code from the counsellors&apos; envelope; empty: a counsellor opens the case notes later</source>
        <translation>Code de l’enveloppe des conseillers&#x202f;; vide&#x202f;: un conseiller ouvre les notes de suivi plus tard</translation>
    </message>
    <message>
        <source>Code of the case notes</source>
        <translation>Code des notes de suivi</translation>
    </message>
    <message>
        <source>trainees, groups, hours, certificates, sending; opens backups</source>
        <translation>apprenants, groupes, heures, certificats, envoi&#x202f;; ouvre les sauvegardes</translation>
    </message>
    <message>
        <source>everything except case notes; users, settings, backups, revoking, erasing</source>
        <translation>tout sauf les notes de suivi&#x202f;; utilisateurs, réglages, sauvegardes, révocation, effacement</translation>
    </message>
</context>
<context>
    <name>warsha::RuleEngine</name>
    <message>
        <source>Rule %1 cannot be run: %2</source>
        <translation>La règle %1 ne peut pas être exécutée&#x202f;: %2</translation>
    </message>
    <message>
        <source>Rule %1 was stopped: it tried to do more than read the return (%2).</source>
        <translation>La règle %1 a été arrêtée&#x202f;: elle voulait faire plus que lire la déclaration (%2).</translation>
    </message>
    <message>
        <source>Rule %1 finds more than %2 rows; the first %2 are listed.</source>
        <translation>La règle %1 trouve plus de %2 lignes&#x202f;; les %2 premières sont listées.</translation>
    </message>
    <message>
        <source>Rule %1 was stopped: it takes too long or too much memory.</source>
        <translation>La règle %1 a été arrêtée&#x202f;: elle prend trop de temps ou de mémoire.</translation>
    </message>
</context>
<context>
    <name>warsha::RulePack</name>
    <message>
        <source>it is one of: %1.</source>
        <translation>c’est l’un de&#x202f;: %1.</translation>
    </message>
    <message>
        <source>it is “error” or “warning”.</source>
        <translation>c’est «&#x202f;error&#x202f;» ou «&#x202f;warning&#x202f;».</translation>
    </message>
    <message>
        <source>it is a date, YYYY-MM-DD.</source>
        <translation>c’est une date, AAAA-MM-JJ.</translation>
    </message>
    <message>
        <source>the return has no such table.</source>
        <translation>la déclaration n’a pas de telle table.</translation>
    </message>
    <message>
        <source>it may not ask for the time of the computer.</source>
        <translation>elle ne peut pas demander l’heure de l’ordinateur.</translation>
    </message>
    <message>
        <source>this program knows %1 only.</source>
        <translation>ce logiciel ne connaît que %1.</translation>
    </message>
    <message>
        <source>rule %1 is there twice.</source>
        <translation>la règle %1 est là deux fois.</translation>
    </message>
    <message>
        <source>The rule pack cannot be used:</source>
        <translation>Le jeu de règles ne peut pas servir&#x202f;:</translation>
    </message>
    <message>
        <source>The rule pack that belongs to the program is missing.</source>
        <translation>Le jeu de règles qui va avec le logiciel manque.</translation>
    </message>
</context>
<context>
    <name>warsha::SampleCentre</name>
    <message>
        <source>A file of the sample centre is missing: %1.</source>
        <translation>Un fichier du centre d’exemple manque&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>warsha::SavedListService</name>
    <message>
        <source>The list needs a name.</source>
        <translation>La liste a besoin d’un nom.</translation>
    </message>
    <message>
        <source>The name of a list has at most %L1 characters.</source>
        <translation>Le nom d’une liste a au plus %L1 caractères.</translation>
    </message>
    <message>
        <source>This list was deleted already.</source>
        <translation>Cette liste a déjà été supprimée.</translation>
    </message>
    <message>
        <source>The list “%1” would hold everybody: choose in the filter whom it shows.</source>
        <translation>La liste «&#x202f;%1&#x202f;» contiendrait tout le monde&#x202f;: choisissez dans le filtre qui elle montre.</translation>
    </message>
    <message>
        <source>There is a list “%1” already.</source>
        <translation>Il y a déjà une liste «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>warsha::ScanText</name>
    <message>
        <source>The picture %1 is too large to be read.</source>
        <translation>L’image %1 est trop grande pour être lue.</translation>
    </message>
    <message>
        <source>%1 is neither a picture nor a PDF that can be read.</source>
        <translation>%1 n’est ni une image ni un PDF lisible.</translation>
    </message>
    <message>
        <source>The PDF is larger than 20 MB.</source>
        <translation>Le PDF dépasse 20 Mo.</translation>
    </message>
    <message>
        <source>The PDF is damaged, or locked by a password.</source>
        <translation>Le PDF est endommagé, ou protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>The PDF has more than %1 pages.</source>
        <translation>Le PDF a plus de %1 pages.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>Le fichier %1 ne peut pas être lu&#x202f;: %2</translation>
    </message>
    <message>
        <source>The file %1 is larger than 20 MB.</source>
        <translation>Le fichier %1 dépasse 20 Mo.</translation>
    </message>
</context>
<context>
    <name>warsha::SendPage</name>
    <message>
        <source>Send</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Make a snapshot</source>
        <translation>Faire un instantané</translation>
    </message>
    <message>
        <source>Copy to a USB stick…</source>
        <translation>Copier sur une clé USB…</translation>
    </message>
    <message>
        <source>What is sent, what needs attention, or the outbox</source>
        <translation>Ce qui part, ce qui est à corriger, ou la boîte d’envoi</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Ce qui part</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Nothing needs attention: what is sent keeps every rule.</source>
        <translation>Rien à corriger&#x202f;: ce qui part respecte toutes les règles.</translation>
    </message>
    <message>
        <source>These are the ministry&apos;s own rules. With an error the ministry may send the snapshot back; a warning asks you to check.</source>
        <translation>Ce sont les règles mêmes du ministère. En cas d’erreur, il peut renvoyer l’instantané&#x202f;; un avertissement demande de vérifier.</translation>
    </message>
    <message>
        <source>No snapshot was made yet. The first one makes the keys that sign and encrypt it.</source>
        <translation>Aucun instantané n’a encore été fait. Le premier crée les clés qui le signent et le chiffrent.</translation>
    </message>
    <message>
        <source>No ministry is connected with this centre yet: a snapshot is encrypted with the centre&apos;s own key, and no receipt comes back. “Copied” means that it is there complete, checked after writing.</source>
        <translation>Aucun ministère n’est encore associé à ce centre&#x202f;: un instantané est chiffré avec la clé du centre lui-même, et aucun accusé de réception ne revient. «&#x202f;Copié&#x202f;»&#x202f;: il a été écrit en entier, puis vérifié.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Reading what is sent</source>
        <translation>Lecture de ce qui part</translation>
    </message>
    <message>
        <source>Needs attention (%1)</source>
        <translation>À corriger (%1)</translation>
    </message>
    <message>
        <source>Outbox (%1)</source>
        <translation>Boîte d’envoi (%1)</translation>
    </message>
    <message>
        <source>Last: snapshot %1, %2</source>
        <translation>Dernier&#x202f;: instantané %1, %2</translation>
    </message>
    <message>
        <source>This centre was restored, moved or copied since its last snapshot, and sends none for now.</source>
        <translation>Ce centre a été restauré, déplacé ou copié depuis son dernier instantané, et n’en envoie pas pour le moment.</translation>
    </message>
    <message numerus="yes">
        <source>The ministry&apos;s rules find %n error(s) in what is sent.</source>
        <translation>
            <numerusform>Les règles du ministère trouvent %Ln erreur dans ce qui part.</numerusform>
            <numerusform>Les règles du ministère trouvent %Ln erreurs dans ce qui part.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Nothing was sent yet, so everything is new.</source>
        <translation>Rien n’a encore été envoyé&#x202f;: tout est donc nouveau.</translation>
    </message>
    <message>
        <source>What is new or changed is not known: the last snapshot is not in the folder of this PC.</source>
        <translation>Ce qui est nouveau ou modifié n’est pas connu&#x202f;: le dernier instantané n’est pas dans le dossier de ce PC.</translation>
    </message>
    <message>
        <source>New, changed and gone: since snapshot %1.</source>
        <translation>Nouvelles, modifiées et disparues&#x202f;: depuis l’instantané %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, rule %2</source>
        <translation>%1, règle %2</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%Ln partie</numerusform>
            <numerusform>%Ln parties</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied to %1, %2.</source>
        <translation>Copié vers %1, %2.</translation>
    </message>
    <message>
        <source>Snapshot %1</source>
        <translation>Instantané %1</translation>
    </message>
    <message>
        <source>Folder of the snapshots…</source>
        <translation>Dossier des instantanés…</translation>
    </message>
    <message>
        <source>Allow sending…</source>
        <translation>Autoriser l’envoi…</translation>
    </message>
    <message numerus="yes">
        <source>Not complete at %1: tried %n time(s).</source>
        <translation>
            <numerusform>Pas entier à %1&#x202f;: essayé %Ln fois.</numerusform>
            <numerusform>Pas entier à %1&#x202f;: essayé %Ln fois.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::SendSection</name>
    <message>
        <source>Send</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Send: outbox</source>
        <translation>Envoi&#x202f;: boîte d’envoi</translation>
    </message>
</context>
<context>
    <name>warsha::SendTask</name>
    <message>
        <source>Nothing sent yet</source>
        <translation>Rien n’a encore été envoyé</translation>
    </message>
    <message numerus="yes">
        <source>%n snapshot(s) to copy</source>
        <translation>
            <numerusform>%Ln instantané à copier</numerusform>
            <numerusform>%Ln instantanés à copier</numerusform>
        </translation>
    </message>
    <message>
        <source>Snapshots to copy</source>
        <translation>Instantanés à copier</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to send</source>
        <translation>
            <numerusform>%Ln modification à envoyer</numerusform>
            <numerusform>%Ln modifications à envoyer</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes to send</source>
        <translation>Modifications à envoyer</translation>
    </message>
    <message>
        <source>Enrolments never sent</source>
        <translation>Inscriptions jamais envoyées</translation>
    </message>
</context>
<context>
    <name>warsha::SendVerbs</name>
    <message>
        <source>Nothing is new since snapshot %1: none was made.</source>
        <translation>Rien n’est nouveau depuis l’instantané %1&#x202f;: aucun n’a été fait.</translation>
    </message>
    <message>
        <source>Snapshot %1 is made and waits in the outbox.</source>
        <translation>L’instantané %1 est fait et attend dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>Making the snapshot</source>
        <translation>Création de l’instantané</translation>
    </message>
    <message>
        <source>Where the snapshot goes, usually to a USB stick</source>
        <translation>Où va l’instantané&#x202f;: une clé USB, d’ordinaire</translation>
    </message>
    <message>
        <source>The centre&apos;s own snapshots are in %1. Choose a USB stick, or another folder.</source>
        <translation>Les instantanés du centre lui-même sont dans %1. Choisissez une clé USB, ou un autre dossier.</translation>
    </message>
    <message numerus="yes">
        <source>The rules find %n error(s). The ministry may send the snapshot back: correct them first where you can.</source>
        <translation>
            <numerusform>Les règles trouvent %Ln erreur. Le ministère peut renvoyer l’instantané&#x202f;: corrigez-la d’abord si vous pouvez.</numerusform>
            <numerusform>Les règles trouvent %Ln erreurs. Le ministère peut renvoyer l’instantané&#x202f;: corrigez-les d’abord si vous pouvez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy to %1?</source>
        <translation>Copier vers %1&#x202f;?</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copie en cours</translation>
    </message>
    <message>
        <source>Nothing was missing: %1 has every snapshot of this centre.</source>
        <translation>Rien ne manquait&#x202f;: %1 a tous les instantanés de ce centre.</translation>
    </message>
    <message numerus="yes">
        <source>Copied to %1: %n snapshot(s), checked after writing. The USB stick can be taken out.</source>
        <translation>
            <numerusform>Copié vers %1&#x202f;: %Ln instantané, vérifié après l’écriture. La clé USB peut être retirée.</numerusform>
            <numerusform>Copiés vers %1&#x202f;: %Ln instantanés, vérifiés après l’écriture. La clé USB peut être retirée.</numerusform>
        </translation>
    </message>
    <message>
        <source>The centre was restored, moved or copied. Only one copy of it may send: make sure that the other one is not used any more. Snapshots begin at 1 again, and name the last one that is known here. This cannot be undone.</source>
        <translation>Le centre a été restauré, déplacé ou copié. Une seule copie peut envoyer&#x202f;: assurez-vous que l’autre ne sert plus. Les instantanés recommencent à 1, et nomment le dernier connu ici. Ceci ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>This copy of the centre sends snapshots from now on.</source>
        <translation>Cette copie du centre envoie les instantanés désormais.</translation>
    </message>
    <message>
        <source>Where this PC keeps the centre&apos;s snapshots</source>
        <translation>Où ce PC garde les instantanés du centre</translation>
    </message>
    <message>
        <source>Snapshots are kept in %1 from now on.</source>
        <translation>Les instantanés sont gardés dans %1 désormais.</translation>
    </message>
    <message>
        <source>The snapshot leaves this program: enrolments without names, locked hours and results, certificates by number. It is signed and encrypted; no ministry is connected with this centre yet, so only the centre itself can open it. What was copied cannot be taken back.</source>
        <translation>L’instantané quitte ce logiciel&#x202f;: inscriptions sans noms, heures et résultats verrouillés, certificats par leur numéro. Il est signé et chiffré&#x202f;; aucun ministère n’est encore associé à ce centre, seul le centre lui-même peut donc l’ouvrir. Ce qui est copié ne peut pas être repris.</translation>
    </message>
    <message>
        <source>Allow this copy of the centre to send snapshots?</source>
        <translation>Autoriser cette copie du centre à envoyer des instantanés&#x202f;?</translation>
    </message>
    <message>
        <source>Allow sending</source>
        <translation>Autoriser l’envoi</translation>
    </message>
    <message>
        <source>Allowing this copy to send</source>
        <translation>Autorisation de cette copie</translation>
    </message>
</context>
<context>
    <name>warsha::SessionForm</name>
    <message>
        <source>Add session</source>
        <translation>Ajouter la séance</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Add sessions</source>
        <translation>Ajouter les séances</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Weekends and holidays of the centre are left out.</source>
        <translation>Les week-ends et les congés du centre sont laissés de côté.</translation>
    </message>
</context>
<context>
    <name>warsha::SettingsGroups</name>
    <message>
        <source>Centre</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Signataires</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>Ministère</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>Ce poste</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
</context>
<context>
    <name>warsha::SettingsPage</name>
    <message>
        <source>No setting was found.</source>
        <translation>Aucun réglage trouvé.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Search in settings</source>
        <translation>Chercher dans les réglages</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Groupes de réglages</translation>
    </message>
</context>
<context>
    <name>warsha::SettingsSection</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <comment>a tab of the settings</comment>
        <translation>Réglages&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>warsha::SetupWizard</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Make the centre</source>
        <translation>Créer le centre</translation>
    </message>
</context>
<context>
    <name>warsha::SeveralTrainees</name>
    <message>
        <source>One person, registered twice?</source>
        <translation>Une personne, enregistrée deux fois&#x202f;?</translation>
    </message>
    <message>
        <source>Compare and merge…</source>
        <translation>Comparer et fusionner…</translation>
    </message>
    <message>
        <source>As a table, in the columns of the list</source>
        <translation>En tableau, dans les colonnes de la liste</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Enregistrer en tableau…</translation>
    </message>
    <message>
        <source>Everybody who has the file can read the names in it.</source>
        <translation>Quiconque a le fichier peut en lire les noms.</translation>
    </message>
    <message numerus="yes">
        <source>%n trainee(s) chosen</source>
        <translation>
            <numerusform>%Ln apprenant choisi</numerusform>
            <numerusform>%Ln apprenants choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them have this value already.</source>
        <translation>Tous ont déjà cette valeur.</translation>
    </message>
</context>
<context>
    <name>warsha::SideForm</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What you typed in the form is kept: choose the same again to go on with it.</source>
        <translation>Ce que vous avez saisi dans le formulaire est gardé&#x202f;: choisissez la même commande pour continuer.</translation>
    </message>
    <message>
        <source>The form you began is still here. Cancel gives it up.</source>
        <translation>Le formulaire commencé est toujours là. Annuler l’abandonne.</translation>
    </message>
</context>
<context>
    <name>warsha::SignForm</name>
    <message>
        <source>2.3.2026</source>
        <translation>2.3.2026</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message numerus="yes">
        <source>Sign %n day(s)</source>
        <translation>
            <numerusform>Signer %Ln jour</numerusform>
            <numerusform>Signer %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter who signs.</source>
        <translation>Indiquez qui signe.</translation>
    </message>
</context>
<context>
    <name>warsha::SignInPage</name>
    <message>
        <source>Warsha</source>
        <translation>Warsha</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Open another centre…</source>
        <translation>Ouvrir un autre centre…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>Vous pourrez réessayer dans %Ln seconde.</numerusform>
            <numerusform>Vous pourrez réessayer dans %Ln secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the sample centre, with invented people. Its password is “%1”.</source>
        <translation>C’est le centre d’exemple, avec des personnes inventées. Son mot de passe est «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Nobody knows the password…</source>
        <translation>Personne ne connaît le mot de passe…</translation>
    </message>
    <message>
        <source>New centre…</source>
        <translation>Nouveau centre…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>Nouveau mot de passe, encore une fois</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Les deux mots de passe diffèrent.</translation>
    </message>
</context>
<context>
    <name>warsha::SignatoriesCard</name>
    <message>
        <source>Who signs certificates</source>
        <translation>Qui signe les certificats</translation>
    </message>
    <message>
        <source>Signatories, names and positions, from and until</source>
        <translation>Signataires, noms et fonctions, de et jusqu’à</translation>
    </message>
    <message>
        <source>Name, as on certificates</source>
        <translation>Nom, comme sur les certificats</translation>
    </message>
    <message>
        <source>Position, as “Director”</source>
        <translation>Fonction, comme «&#x202f;Directeur&#x202f;»</translation>
    </message>
    <message>
        <source>Add signatory</source>
        <translation>Ajouter un signataire</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>Nom en lettres latines</translation>
    </message>
    <message>
        <source>Name in Arabic letters</source>
        <translation>Nom en lettres arabes</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Position in English</source>
        <translation>Fonction en anglais</translation>
    </message>
    <message>
        <source>Position in Arabic</source>
        <translation>Fonction en arabe</translation>
    </message>
    <message>
        <source>Until, and with this day</source>
        <translation>Jusqu’à ce jour compris</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Enlever %1</translation>
    </message>
</context>
<context>
    <name>warsha::SnapshotFolder</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>This folder cannot be used: %1 Choose another folder.</source>
        <translation>Ce dossier ne peut pas servir&#x202f;: %1 Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>File %1 is missing in the snapshot folder.</source>
        <translation>Le fichier %1 manque dans le dossier des instantanés.</translation>
    </message>
    <message>
        <source>File %1 is larger than it may be.</source>
        <translation>Le fichier %1 est plus grand que permis.</translation>
    </message>
    <message>
        <source>The snapshot folder cannot be written: %1</source>
        <translation>Le dossier des instantanés ne peut pas être écrit&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>warsha::SnapshotPreview</name>
    <message>
        <source>Reading what is sent was stopped.</source>
        <translation>La lecture de ce qui part a été arrêtée.</translation>
    </message>
</context>
<context>
    <name>warsha::SnapshotSender</name>
    <message>
        <source>Sending was stopped. What was sent stays there, and is not sent again.</source>
        <translation>L’envoi a été arrêté. Ce qui a été envoyé y reste, et n’est pas renvoyé.</translation>
    </message>
    <message>
        <source>A snapshot is missing in the folder %1.</source>
        <translation>Un instantané manque dans le dossier %1.</translation>
    </message>
    <message>
        <source>Part %1 was altered in the folder. Build the snapshot again.</source>
        <translation>La partie %1 a été altérée dans le dossier. Refaites l’instantané.</translation>
    </message>
    <message>
        <source>%1 took a part but does not have it. Is a sign-in page in between?</source>
        <translation>%1 a pris une partie mais ne l’a pas. Y a-t-il une page de connexion entre les deux&#x202f;?</translation>
    </message>
    <message>
        <source>%1 took the manifest but does not have it. Is a sign-in page in between?</source>
        <translation>%1 a pris le manifeste mais ne l’a pas. Y a-t-il une page de connexion entre les deux&#x202f;?</translation>
    </message>
    <message>
        <source>Sending was stopped. Nothing of it stays there.</source>
        <translation>L’envoi a été arrêté. Rien n’en reste là-bas.</translation>
    </message>
</context>
<context>
    <name>warsha::SnapshotService</name>
    <message>
        <source>The folder %1 holds no snapshot. Build one first.</source>
        <translation>Le dossier %1 ne contient pas d’instantané. Faites-en d’abord un.</translation>
    </message>
    <message>
        <source>There is no snapshot yet.</source>
        <translation>Il n’y a pas encore d’instantané.</translation>
    </message>
    <message>
        <source>This database was restored, moved or copied since the last snapshot. Make sure that no other copy of it sends snapshots, then accept it as the one that does.</source>
        <translation>Cette base a été restaurée, déplacée ou copiée depuis le dernier instantané. Assurez-vous qu’aucune autre copie n’envoie d’instantanés, puis acceptez-la comme celle qui envoie.</translation>
    </message>
    <message>
        <source>The keys of the snapshots could not be made.</source>
        <translation>Les clés des instantanés n’ont pas pu être créées.</translation>
    </message>
    <message>
        <source>The folder holds snapshot %1, which this centre does not know and which does not follow its last one. Choose another folder.</source>
        <translation>Le dossier contient l’instantané %1, que ce centre ne connaît pas et qui ne suit pas son dernier. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The last snapshot is not in this folder, but older ones are. Choose the folder of the last snapshot, or an empty one.</source>
        <translation>Le dernier instantané n’est pas dans ce dossier, mais de plus anciens y sont. Choisissez le dossier du dernier instantané, ou un dossier vide.</translation>
    </message>
    <message>
        <source>No snapshot was made: you stopped it.</source>
        <translation>Aucun instantané n’a été fait&#x202f;: vous l’avez arrêté.</translation>
    </message>
</context>
<context>
    <name>warsha::SnapshotVerifier</name>
    <message>
        <source>%1 holds no snapshot: there is no manifest in it.</source>
        <translation>%1 ne contient pas d’instantané&#x202f;: il n’y a pas de manifeste.</translation>
    </message>
    <message>
        <source>Manifest %1 cannot be read.</source>
        <translation>Le manifeste %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Manifest %1: %2</source>
        <translation>Manifeste %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Manifest %1 does not bear its own name: it is another one.</source>
        <translation>Le manifeste %1 ne porte pas son propre nom&#x202f;: c’en est un autre.</translation>
    </message>
    <message>
        <source>Snapshot %1 does not follow the others: one is missing, or there are two of the same number.</source>
        <translation>L’instantané %1 ne suit pas les autres&#x202f;: il en manque un, ou deux ont le même numéro.</translation>
    </message>
    <message>
        <source>Snapshot %1 is of another centre than the one before.</source>
        <translation>L’instantané %1 est d’un autre centre que celui d’avant.</translation>
    </message>
    <message>
        <source>Snapshot %1 does not follow snapshot %2.</source>
        <translation>L’instantané %1 ne suit pas l’instantané %2.</translation>
    </message>
    <message>
        <source>Part %1 (%2) is missing.</source>
        <translation>La partie %1 (%2) manque.</translation>
    </message>
    <message>
        <source>Part %1 (%2) was altered.</source>
        <translation>La partie %1 (%2) a été altérée.</translation>
    </message>
    <message>
        <source>This is not a public key: 64 hexadecimal digits or 52 letters and digits are expected.</source>
        <translation>Ce n’est pas une clé publique&#x202f;: 64 chiffres hexadécimaux ou 52 lettres et chiffres sont attendus.</translation>
    </message>
    <message>
        <source>File %1 belongs to no valid manifest.</source>
        <translation>Le fichier %1 n’appartient à aucun bon manifeste.</translation>
    </message>
</context>
<context>
    <name>warsha::SpoiltSheets</name>
    <message>
        <source>After printing</source>
        <translation>Après l’impression</translation>
    </message>
    <message>
        <source>Are all pages good?</source>
        <translation>Toutes les pages sont-elles bonnes&#x202f;?</translation>
    </message>
    <message>
        <source>Printed pages</source>
        <translation>Pages imprimées</translation>
    </message>
    <message>
        <source>Tick from here to the end</source>
        <translation>Cocher d’ici à la fin</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>All pages are good</source>
        <translation>Toutes les pages sont bonnes</translation>
    </message>
    <message numerus="yes">
        <source>Print %Ln page(s) again</source>
        <translation>
            <numerusform>Réimprimer %Ln page</numerusform>
            <numerusform>Réimprimer %Ln pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Is the copy good?</source>
        <translation>La copie est-elle bonne&#x202f;?</translation>
    </message>
    <message>
        <source>The copy is good</source>
        <translation>La copie est bonne</translation>
    </message>
    <message>
        <source>Tick the pages that are spoilt or missing: they are printed again. Tear up spoilt sheets; a number is on one good paper only.</source>
        <translation>Cochez ce qui est sorti gâché ou pas du tout&#x202f;: ces pages sont réimprimées. Déchirez les feuilles gâchées&#x202f;; un numéro n’est que sur une bonne feuille.</translation>
    </message>
    <message>
        <source>Tick it if it is spoilt or missing: it is printed again. The register counts it once it is good.</source>
        <translation>Cochez-la si elle est gâchée ou manque&#x202f;: elle est réimprimée. Le registre la compte une fois bonne.</translation>
    </message>
</context>
<context>
    <name>warsha::SqlCatalogueRepository</name>
    <message>
        <source>The programme version is not here any more.</source>
        <translation>La version du programme n’est plus là.</translation>
    </message>
</context>
<context>
    <name>warsha::StaffCard</name>
    <message>
        <source>Trainers and assessors</source>
        <translation>Formateurs et évaluateurs</translation>
    </message>
    <message>
        <source>Name, as on papers</source>
        <translation>Nom, comme sur les papiers</translation>
    </message>
    <message>
        <source>Add to the staff</source>
        <translation>Ajouter au personnel</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name in another script</source>
        <translation>Nom dans une autre écriture</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Trains</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Assesses</source>
        <translation>Évalue</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Travaille ici</translation>
    </message>
    <message>
        <source>Staff: names, telephones, users of the program, who trains, who assesses, who has left</source>
        <translation>Personnel&#x202f;: noms, téléphones, utilisateurs du logiciel, qui forme, qui évalue, qui est parti</translation>
    </message>
    <message>
        <source>User of the program</source>
        <translation>Utilisateur du logiciel</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no user of the program</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>a former user</source>
        <translation>un ancien utilisateur</translation>
    </message>
</context>
<context>
    <name>warsha::StaffService</name>
    <message>
        <source>The short code of a staff member has at most 40 characters.</source>
        <translation>Le code court d’un membre du personnel a au plus 40 caractères.</translation>
    </message>
    <message>
        <source>There is a staff member %1 already.</source>
        <translation>Il y a déjà un membre du personnel %1.</translation>
    </message>
    <message>
        <source>A staff member needs a short code: lists and registers show it.</source>
        <translation>Un membre du personnel doit avoir un code court&#x202f;: les listes et les feuilles de présence le montrent.</translation>
    </message>
    <message>
        <source>%1 (%2) has this user already. A user is one member of the staff.</source>
        <translation>%1 (%2) a déjà cet utilisateur. Un utilisateur est un seul membre du personnel.</translation>
    </message>
    <message>
        <source>“%1” is not a short code: a code is one word without a space, such as %2. The name stands beside it.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un code court&#x202f;: un code est un seul mot sans espace, par exemple %2. Le nom se met à côté.</translation>
    </message>
</context>
<context>
    <name>warsha::StatisticsService</name>
    <message>
        <source>This group is no longer here.</source>
        <translation>Ce groupe n’est plus ici.</translation>
    </message>
</context>
<context>
    <name>warsha::TaskListModel</name>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>warsha::TeamsReport</name>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>The row has no name.</source>
        <translation>La ligne n’a pas de nom.</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>durée</translation>
    </message>
    <message>
        <source>This length of time cannot be read.</source>
        <translation>Cette durée ne peut pas être lue.</translation>
    </message>
    <message>
        <source>join time</source>
        <translation>heure d’entrée</translation>
    </message>
    <message>
        <source>The row lacks its join time.</source>
        <translation>Il manque à la ligne son heure d’entrée.</translation>
    </message>
    <message>
        <source>timestamp</source>
        <translation>horodatage</translation>
    </message>
    <message>
        <source>This is not a date and time.</source>
        <translation>Ce n’est pas une date avec une heure.</translation>
    </message>
    <message>
        <source>action</source>
        <translation>action</translation>
    </message>
    <message>
        <source>Leaves without having joined.</source>
        <translation>Sort sans être entré.</translation>
    </message>
    <message numerus="yes">
        <source>%n people have no line for leaving: they are taken to have stayed until the last line of the report.</source>
        <translation>
            <numerusform>%Ln personne n’a pas de ligne de sortie&#x202f;: elle est prise pour être restée jusqu’à la dernière ligne du rapport.</numerusform>
            <numerusform>%Ln personnes n’ont pas de ligne de sortie&#x202f;: elles sont prises pour être restées jusqu’à la dernière ligne du rapport.</numerusform>
        </translation>
    </message>
    <message>
        <source>activities</source>
        <translation>activités</translation>
    </message>
    <message>
        <source>The report ends before its list of activities, so the sums of its participants are used, which hide who left and came back. Was the file cut? Save it from Teams again.</source>
        <translation>Le rapport finit avant sa liste d’activités&#x202f;: les totaux de ses participants servent, qui cachent qui est sorti et revenu. Le fichier a-t-il été coupé&#x202f;? Enregistrez-le de nouveau depuis Teams.</translation>
    </message>
</context>
<context>
    <name>warsha::Timetable</name>
    <message>
        <source>A session ends after it begins, on the same day.</source>
        <translation>Une séance finit après son début, le même jour.</translation>
    </message>
    <message>
        <source>The timetable has no day: none of its weekdays lies in its dates, or all of them are days off.</source>
        <translation>L’emploi du temps n’a aucun jour&#x202f;: aucun de ses jours de semaine n’est dans ses dates, ou tous sont chômés.</translation>
    </message>
    <message>
        <source>The session %1–%2 clashes with the one %3–%4.</source>
        <comment>day and time, time</comment>
        <translation>La séance %1–%2 se heurte à celle de %3–%4.</translation>
    </message>
</context>
<context>
    <name>warsha::TimetableFollower</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>days</comment>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Timetable: %n session(s), %1 to %2.</source>
        <translation>
            <numerusform>Emploi du temps&#x202f;: %Ln séance, du %1 au %2.</numerusform>
            <numerusform>Emploi du temps&#x202f;: %Ln séances, du %1 au %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>No session on days off: %1.</source>
        <translation>Pas de séance les jours de congé&#x202f;: %1.</translation>
    </message>
    <message>
        <source>No session outside the dates of the group: %1.</source>
        <translation>Pas de séance hors des dates du groupe&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>warsha::TimetableGridModel</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Présences</translation>
    </message>
    <message>
        <source>A session has its day, times, mode and hours. Delete removes the session.</source>
        <translation>Une séance a un jour, des heures, un mode et une durée. Suppr retire la séance.</translation>
    </message>
    <message>
        <source>from a meeting report</source>
        <comment>hours of a session</comment>
        <translation>d’un rapport de réunion</translation>
    </message>
    <message numerus="yes">
        <source>locked, %n recorded</source>
        <comment>people in a session</comment>
        <translation>
            <numerusform>verrouillée, %Ln noté</numerusform>
            <numerusform>verrouillée, %Ln notés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recorded</source>
        <comment>people in a session</comment>
        <translation>
            <numerusform>%Ln noté</numerusform>
            <numerusform>%Ln notés</numerusform>
        </translation>
    </message>
    <message>
        <source>not recorded</source>
        <comment>a session</comment>
        <translation>à noter</translation>
    </message>
    <message>
        <source>The session was removed meanwhile.</source>
        <translation>La séance a été retirée entre-temps.</translation>
    </message>
    <message>
        <source>“%1” is not a mode of a session: online, classroom or workshop.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un mode de séance&#x202f;: en ligne, en salle ou en atelier.</translation>
    </message>
    <message numerus="yes">
        <source>%n blank</source>
        <comment>people without a mark</comment>
        <translation>
            <numerusform>%Ln non marqué</numerusform>
            <numerusform>%Ln non marqués</numerusform>
        </translation>
    </message>
    <message>
        <source>The hours of this session are locked: its time stays.</source>
        <translation>Les heures de cette séance sont verrouillées&#x202f;: son horaire reste.</translation>
    </message>
    <message>
        <source>The times of this session are those of its meeting report.</source>
        <translation>L’horaire de cette séance est celui de son rapport de réunion.</translation>
    </message>
    <message>
        <source>Who may record hours can change this session.</source>
        <translation>Qui peut noter les heures peut modifier cette séance.</translation>
    </message>
</context>
<context>
    <name>warsha::TimetablePane</name>
    <message>
        <source>There is no session yet. Sessions are made one by one, or for every week.</source>
        <translation>Il n’y a pas encore de séance. Les séances se font une à une, ou pour chaque semaine.</translation>
    </message>
    <message>
        <source>New session…</source>
        <translation>Nouvelle séance…</translation>
    </message>
    <message>
        <source>Sessions of the group</source>
        <translation>Séances du groupe</translation>
    </message>
    <message>
        <source>Remove sessions</source>
        <translation>Retirer les séances</translation>
    </message>
    <message>
        <source>Removes the sessions of the marked rows (Delete)</source>
        <translation>Retire les séances des lignes choisies (Suppr)</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%Ln séance</numerusform>
            <numerusform>%Ln séances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) added.</source>
        <translation>
            <numerusform>%Ln séance ajoutée.</numerusform>
            <numerusform>%Ln séances ajoutées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) of these are recorded already: their marks and hours would go too.</source>
        <translation>
            <numerusform>%Ln de ces séances est déjà notée&#x202f;: ses marques et ses heures partiraient aussi.</numerusform>
            <numerusform>%Ln de ces séances sont déjà notées&#x202f;: leurs marques et leurs heures partiraient aussi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove with their registers</source>
        <translation>Retirer avec leurs feuilles de présence</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) removed.</source>
        <translation>
            <numerusform>%Ln séance retirée.</numerusform>
            <numerusform>%Ln séances retirées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move later…</source>
        <translation>Reporter…</translation>
    </message>
    <message>
        <source>Moves the session at hand and all after it by some days</source>
        <translation>Déplace la séance choisie et toutes les suivantes de quelques jours</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) moved.</source>
        <translation>
            <numerusform>%Ln séance déplacée.</numerusform>
            <numerusform>%Ln séances déplacées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>warsha::TodayPage</name>
    <message>
        <source>%1 women</source>
        <comment>a per cent</comment>
        <translation>%1 de femmes</translation>
    </message>
    <message>
        <source>Nobody is in training.</source>
        <translation>Personne n’est en formation.</translation>
    </message>
    <message>
        <source>Sessions today</source>
        <translation>Séances d’aujourd’hui</translation>
    </message>
    <message>
        <source>Next sessions</source>
        <translation>Prochaines séances</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Tous les groupes</translation>
    </message>
    <message numerus="yes">
        <source>No session was recorded in the last %n week(s).</source>
        <translation>
            <numerusform>Aucune séance remplie la semaine dernière.</numerusform>
            <numerusform>Aucune séance remplie ces %Ln dernières semaines.</numerusform>
        </translation>
    </message>
    <message>
        <source>last week %1</source>
        <comment>hours</comment>
        <translation>la semaine dernière %1</translation>
    </message>
    <message numerus="yes">
        <source>No hours were recorded in the last %n week(s).</source>
        <translation>
            <numerusform>Aucune heure notée la semaine dernière.</numerusform>
            <numerusform>Aucune heure notée ces %Ln dernières semaines.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is in a group whose programme has units.</source>
        <translation>Personne n’est dans un groupe dont le programme a des unités.</translation>
    </message>
    <message>
        <source>There is no group yet.</source>
        <translation>Il n’y a pas encore de groupe.</translation>
    </message>
    <message>
        <source>Nobody is in this group, and its programme asks no hours.</source>
        <translation>Personne n’est dans ce groupe, et son programme ne demande pas d’heures.</translation>
    </message>
    <message>
        <source>Attendance of the group</source>
        <translation>Présence du groupe</translation>
    </message>
    <message>
        <source>No session of this group was recorded yet.</source>
        <translation>Aucune séance de ce groupe n’a encore été remplie.</translation>
    </message>
    <message numerus="yes">
        <source>%n below their share</source>
        <translation>
            <numerusform>%Ln sous le seuil</numerusform>
            <numerusform>%Ln sous le seuil</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody below their share</source>
        <translation>personne sous le seuil</translation>
    </message>
    <message numerus="yes">
        <source>%n blocked</source>
        <translation>
            <numerusform>%Ln bloqué</numerusform>
            <numerusform>%Ln bloqués</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Nobody is in training yet. Register trainees, and put them into a group: then the day of the centre appears here.</source>
        <translation>Personne n’est encore en formation. Enregistrez des apprenants, et mettez-les dans un groupe&#x202f;: alors la journée du centre est ici.</translation>
    </message>
    <message>
        <source>New trainee</source>
        <translation>Nouvel apprenant</translation>
    </message>
    <message>
        <source>In training</source>
        <translation>En formation</translation>
    </message>
    <message>
        <source>Attendance, four weeks</source>
        <translation>Présence, quatre semaines</translation>
    </message>
    <message>
        <source>Ready to certify</source>
        <translation>Prêts à certifier</translation>
    </message>
    <message>
        <source>Hours this week</source>
        <translation>Heures de la semaine</translation>
    </message>
    <message>
        <source>Enrolled by programme</source>
        <translation>Inscrits par programme</translation>
    </message>
    <message>
        <source>Attendance by week</source>
        <translation>Présence par semaine</translation>
    </message>
    <message>
        <source>Hours by week and mode</source>
        <translation>Heures par semaine et par mode</translation>
    </message>
    <message>
        <source>Results by programme</source>
        <translation>Résultats par programme</translation>
    </message>
    <message>
        <source>Progress of a group</source>
        <translation>Avancement d’un groupe</translation>
    </message>
    <message>
        <source>No session is planned from today on. The timetable of a group is made under Hours.</source>
        <translation>Aucune séance n’est prévue à partir d’aujourd’hui. L’emploi du temps d’un groupe se fait sous Heures.</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Rien ne vous attend.</translation>
    </message>
    <message>
        <source>Your sessions today</source>
        <translation>Vos séances d’aujourd’hui</translation>
    </message>
    <message>
        <source>Your next sessions</source>
        <translation>Vos prochaines séances</translation>
    </message>
    <message>
        <source>Your sessions, today and next</source>
        <translation>Vos séances, aujourd’hui et ensuite</translation>
    </message>
    <message>
        <source>Sessions, today and next</source>
        <translation>Séances, aujourd’hui et ensuite</translation>
    </message>
    <message>
        <source>The sessions are being read…</source>
        <translation>Lecture des séances…</translation>
    </message>
    <message>
        <source>What waits for you is being counted…</source>
        <translation>On compte ce qui vous attend…</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n not stated</source>
        <comment>60 % women, and whose sex is unknown</comment>
        <translation>
            <numerusform>%1, %Ln non précisé</numerusform>
            <numerusform>%1, %Ln non précisés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::TopBar</name>
    <message>
        <source>Find people, groups, certificates</source>
        <translation>Chercher personnes, groupes, certificats</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Undo “%1”</source>
        <translation>Annuler «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Undoes: %1</source>
        <translation>Annule&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>warsha::TraineeDetail</name>
    <message>
        <source>Parts of the trainee&apos;s record</source>
        <translation>Parties de la fiche de l’apprenant</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>N° %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>sex, age</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Save the data of this person…</source>
        <translation>Enregistrer les données de cette personne…</translation>
    </message>
    <message>
        <source>Erase this person…</source>
        <translation>Effacer cette personne…</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>warsha::TraineeGroupsCard</name>
    <message>
        <source>Groups of the trainee</source>
        <translation>Groupes de l’apprenant</translation>
    </message>
    <message>
        <source>Enrol in a group…</source>
        <translation>Inscrire dans un groupe…</translation>
    </message>
</context>
<context>
    <name>warsha::TraineeHistory</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>History of the trainee</source>
        <translation>Historique de l’apprenant</translation>
    </message>
    <message>
        <source>Undo back to here…</source>
        <translation>Annuler jusqu’ici…</translation>
    </message>
    <message>
        <source>Your last step.</source>
        <translation>Votre dernière étape.</translation>
    </message>
    <message numerus="yes">
        <source>%n later step(s) of yours are undone first, also in other records.</source>
        <translation>
            <numerusform>%Ln de vos étapes plus récentes est d’abord annulée, d’autres fiches aussi.</numerusform>
            <numerusform>%Ln de vos étapes plus récentes sont d’abord annulées, d’autres fiches aussi.</numerusform>
        </translation>
    </message>
    <message>
        <source>This was undone.</source>
        <translation>Ceci a été annulé.</translation>
    </message>
    <message>
        <source>This is final.</source>
        <translation>C’est définitif.</translation>
    </message>
    <message>
        <source>Only the person who did it can undo it, on this PC, before a final step.</source>
        <translation>Ne s’annule que par son auteur, sur ce PC, avant une étape définitive.</translation>
    </message>
    <message>
        <source>Undo back to here</source>
        <translation>Annuler jusqu’ici</translation>
    </message>
    <message numerus="yes">
        <source>Your last %n steps are undone, one after another, newest first. Redo brings them back, one by one.</source>
        <translation>
            <numerusform>Votre dernière étape est annulée. Rétablir la refait.</numerusform>
            <numerusform>Vos %Ln dernières étapes sont annulées une à une, la plus récente d’abord. Rétablir les refait, une par une.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo %n steps</source>
        <translation>
            <numerusform>Annuler %Ln étape</numerusform>
            <numerusform>Annuler %Ln étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 “%2” came later, is final and stays.</source>
        <comment>after a sentence</comment>
        <translation>%1 «&#x202f;%2&#x202f;» est venu après, est définitif et reste.</translation>
    </message>
    <message>
        <source>“%1” came later and is final: nothing before it can be undone.</source>
        <translation>«&#x202f;%1&#x202f;» est venu après et est définitif&#x202f;: rien de ce qui précède ne peut être annulé.</translation>
    </message>
</context>
<context>
    <name>warsha::TraineesFilter</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter trainees</source>
        <translation>Filtrer les apprenants</translation>
    </message>
    <message>
        <source>Choose in the filter first whom the list shows.</source>
        <translation>Choisissez d’abord dans le filtre qui la liste montre.</translation>
    </message>
    <message>
        <source>Save as a list…</source>
        <translation>Enregistrer comme liste…</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a value of the filter, and how many people</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
</context>
<context>
    <name>warsha::TraineesPage</name>
    <message>
        <source>Trainees</source>
        <translation>Apprenants</translation>
    </message>
    <message>
        <source>Name, number, phone</source>
        <translation>Nom, numéro, téléphone</translation>
    </message>
    <message>
        <source>Search trainees</source>
        <translation>Chercher des apprenants</translation>
    </message>
    <message>
        <source>New trainee</source>
        <translation>Nouvel apprenant</translation>
    </message>
    <message>
        <source>Choose a trainee in the list to see the details and what they did.</source>
        <translation>Choisissez un apprenant dans la liste pour voir qui c’est, et ce qu’il a fait.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Nobody is registered yet. Register the first trainee here, or import a table.</source>
        <translation>Personne n’est encore enregistré. Enregistrez ici le premier apprenant, ou apportez un tableau.</translation>
    </message>
    <message>
        <source>Nobody was found for “%1”. A part of a name in any script, a number or a phone is enough.</source>
        <translation>Personne n’a été trouvé pour «&#x202f;%1&#x202f;». Une partie du nom en toute écriture, un numéro ou un téléphone suffit.</translation>
    </message>
    <message>
        <source>To merge, choose two trainees who are not erased.</source>
        <translation>Pour fusionner, choisissez deux apprenants non effacés.</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Enregistrer en tableau</translation>
    </message>
    <message>
        <source>trainees.xlsx</source>
        <translation>apprenants.xlsx</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.tsv)</source>
        <translation>Tableaux (*.xlsx *.csv *.tsv)</translation>
    </message>
    <message>
        <source>Save the data of this person</source>
        <translation>Enregistrer les données de cette personne</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Classeurs (*.xlsx)</translation>
    </message>
    <message>
        <source>What is erased for ever: names, birth date, contacts, documents, consents, notes and protection status. In backups they end with the keys of those backups, after 90 days.</source>
        <translation>Ce qui est effacé pour toujours&#x202f;: noms, date de naissance, contacts, documents, consentements, notes et statut de protection. Dans les sauvegardes, ils disparaissent avec les clés de celles-ci, après 90 jours.</translation>
    </message>
    <message>
        <source>What stays: the number %1, with its hours and results, and no name.</source>
        <translation>Ce qui reste&#x202f;: le numéro %1, avec ses heures et ses résultats, sans nom.</translation>
    </message>
    <message>
        <source>Erase %1?</source>
        <translation>Effacer %1&#x202f;?</translation>
    </message>
    <message>
        <source>Erase this person</source>
        <translation>Effacer cette personne</translation>
    </message>
    <message>
        <source>Copy the chosen trainees as a table</source>
        <translation>Copier les apprenants choisis en tableau</translation>
    </message>
    <message>
        <source>Save the chosen trainees as a table…</source>
        <translation>Enregistrer les apprenants choisis en tableau…</translation>
    </message>
    <message>
        <source>Merge two trainees…</source>
        <translation>Fusionner deux apprenants…</translation>
    </message>
    <message>
        <source>Save the data of this person…</source>
        <translation>Enregistrer les données de cette personne…</translation>
    </message>
    <message>
        <source>Erase this person…</source>
        <translation>Effacer cette personne…</translation>
    </message>
    <message>
        <source>Nobody is in this list now.</source>
        <translation>Personne n’est dans cette liste maintenant.</translation>
    </message>
    <message>
        <source>Filter trainees</source>
        <translation>Filtrer les apprenants</translation>
    </message>
    <message>
        <source>Save the filter as a list…</source>
        <translation>Enregistrer le filtre comme liste…</translation>
    </message>
    <message>
        <source>Change this trainee</source>
        <translation>Modifier cet apprenant</translation>
    </message>
    <message>
        <source>Choose one trainee in the list first.</source>
        <translation>Choisissez d’abord un apprenant dans la liste.</translation>
    </message>
    <message>
        <source>Choose trainees in the list first.</source>
        <translation>Choisissez d’abord des apprenants dans la liste.</translation>
    </message>
    <message>
        <source>Rename this list…</source>
        <translation>Renommer cette liste…</translation>
    </message>
    <message>
        <source>Open one of your saved lists first.</source>
        <translation>Ouvrez d’abord une de vos listes enregistrées.</translation>
    </message>
    <message>
        <source>Choose two trainees in the list first, the second one with Ctrl and a click.</source>
        <translation>Choisissez d’abord deux apprenants dans la liste, le second avec Ctrl et un clic.</translation>
    </message>
    <message>
        <source>What you typed is kept: New trainee goes on with it, and Cancel there gives it up.</source>
        <translation>Ce que vous avez saisi est gardé&#x202f;: Nouvel apprenant le reprend, et Annuler l’y abandonne.</translation>
    </message>
</context>
<context>
    <name>warsha::TrainersFollower</name>
    <message numerus="yes">
        <source>%n trainer(s) of the group.</source>
        <translation>
            <numerusform>%Ln formateur du groupe.</numerusform>
            <numerusform>%Ln formateurs du groupe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::TrainersForm</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Who trains the group?</source>
        <translation>Qui forme le groupe&#x202f;?</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>code, name of staff</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>warsha::UnitResultModel</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
</context>
<context>
    <name>warsha::UnitTableModel</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>exigée</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>au choix</translation>
    </message>
</context>
<context>
    <name>warsha::UserDetail</name>
    <message>
        <source>Deactivate…</source>
        <translation>Désactiver…</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Change roles</source>
        <translation>Changer les rôles</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Mot de passe actuel</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>Nouveau mot de passe, encore une fois</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Définir le mot de passe</translation>
    </message>
    <message>
        <source>A new password lets this user in again.</source>
        <translation>Un nouveau mot de passe redonne accès à cet utilisateur.</translation>
    </message>
    <message>
        <source>%1, deactivated</source>
        <translation>%1, désactivé</translation>
    </message>
    <message>
        <source>Share it</source>
        <translation>La partager</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Les deux mots de passe diffèrent.</translation>
    </message>
    <message>
        <source>Cannot open case notes yet: a counsellor must share the key, or use the code.</source>
        <translation>N’ouvre pas encore les notes de suivi&#x202f;: un conseiller partage la clé, ou le code les ouvre.</translation>
    </message>
</context>
<context>
    <name>warsha::UserTableModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Waits for a key</source>
        <translation>Attend une clé</translation>
    </message>
</context>
<context>
    <name>warsha::UsersPage</name>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>Nouveau code de secours…</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Nouvel utilisateur</translation>
    </message>
    <message>
        <source>The roles are changed. They take effect at the next sign-in.</source>
        <translation>Les rôles sont changés. Ils prennent effet à la prochaine connexion.</translation>
    </message>
    <message>
        <source>Case notes open from the next sign-in.</source>
        <translation>Les notes de suivi s’ouvrent dès la prochaine connexion.</translation>
    </message>
    <message>
        <source>The new password is set.</source>
        <translation>Le nouveau mot de passe est défini.</translation>
    </message>
    <message>
        <source>Deactivate %1?</source>
        <translation>Désactiver %1&#x202f;?</translation>
    </message>
    <message>
        <source>The password opens nothing any more. The history keeps the name. A new password lets the user in again.</source>
        <translation>Le mot de passe n’ouvre plus rien. L’historique garde le nom. Un nouveau mot de passe redonne accès à l’utilisateur.</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>The user is deactivated.</source>
        <translation>L’utilisateur est désactivé.</translation>
    </message>
    <message>
        <source>Make a new recovery code?</source>
        <translation>Créer un nouveau code de secours&#x202f;?</translation>
    </message>
    <message>
        <source>The code that is printed now opens nothing any more. The new one is shown once.</source>
        <translation>Le code imprimé aujourd’hui n’ouvre plus rien. Le nouveau est montré une seule fois.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Créer un nouveau code</translation>
    </message>
    <message>
        <source>Keys and codes</source>
        <translation>Clés et codes</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>Je l’ai sur papier</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Nouveau code</translation>
    </message>
    <message>
        <source>The old code opens nothing any more, and this one is not shown again.</source>
        <translation>L’ancien code n’ouvre plus rien, et celui-ci n’est plus montré.</translation>
    </message>
    <message>
        <source>Make a new code of the case notes?</source>
        <translation>Créer un nouveau code des notes de suivi&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>The roles have new keys; %n keys of people, papers and imports were renewed with them.</source>
        <translation>
            <numerusform>Les rôles ont de nouvelles clés&#x202f;; %Ln clé de personnes, documents et importations a été renouvelée avec elles.</numerusform>
            <numerusform>Les rôles ont de nouvelles clés&#x202f;; %Ln clés de personnes, documents et importations ont été renouvelées avec elles.</numerusform>
        </translation>
    </message>
    <message>
        <source>New code of the case notes…</source>
        <translation>Nouveau code des notes de suivi…</translation>
    </message>
    <message>
        <source>New keys for the roles…</source>
        <translation>Nouvelles clés des rôles…</translation>
    </message>
</context>
<context>
    <name>warsha::VerifyPane</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>In another script</source>
        <translation>Dans une autre écriture</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Délivré le</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Délivré par</translation>
    </message>
    <message>
        <source>Training period</source>
        <translation>Période de formation</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>State in the register</source>
        <translation>État au registre</translation>
    </message>
    <message>
        <source>Answers, page by page</source>
        <translation>Réponses, page par page</translation>
    </message>
    <message>
        <source>Scan or type the code, or the number</source>
        <translation>Lisez au scanner ou tapez le code, ou le numéro</translation>
    </message>
    <message>
        <source>Code or number of a certificate</source>
        <translation>Code ou numéro d’un certificat</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>A picture or PDF…</source>
        <translation>Une image ou un PDF…</translation>
    </message>
    <message>
        <source>A certificate, or many</source>
        <translation>Un certificat, ou plusieurs</translation>
    </message>
    <message>
        <source>Pictures and PDF (*.pdf *.png *.jpg *.jpeg)</source>
        <translation>Images et PDF (*.pdf *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Reading the codes</source>
        <translation>Lecture des codes</translation>
    </message>
    <message>
        <source>%1 of %2 pages are valid.</source>
        <translation>%1 pages sur %2 sont valables.</translation>
    </message>
    <message>
        <source>Nothing leaves this PC, and no internet is needed. A USB scanner types the code by itself; a photo, a scan or a PDF can be dropped here.</source>
        <translation>Rien ne quitte ce PC, et aucune connexion n’est nécessaire. Un scanner USB tape le code de lui-même&#x202f;; une photo, un scan ou un PDF peut être déposé ici.</translation>
    </message>
    <message>
        <source>Show in the register</source>
        <translation>Montrer dans le registre</translation>
    </message>
</context>
<context>
    <name>warsha::VerifyTableModel</name>
    <message>
        <source>Valid</source>
        <translation>Valable</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Altéré</translation>
    </message>
    <message>
        <source>Unknown key</source>
        <translation>Clé inconnue</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>Pas de code</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>Au registre</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>No longer valid</source>
        <translation>N’est plus valable</translation>
    </message>
</context>
<context>
    <name>warsha::WelcomeStep</name>
    <message>
        <source>New centre</source>
        <translation>Nouveau centre</translation>
    </message>
    <message>
        <source>Six pages, three minutes. Nothing is made before the last page.</source>
        <translation>Six pages, trois minutes. Rien ne se crée avant la dernière.</translation>
    </message>
    <message>
        <source>Try the sample centre</source>
        <translation>Essayer le centre d’exemple</translation>
    </message>
    <message>
        <source>Invented people, a whole course; deleted with one click.</source>
        <translation>Des personnes inventées, un cours entier&#x202f;; enlevé d’un clic.</translation>
    </message>
    <message>
        <source>Open a centre…</source>
        <translation>Ouvrir un centre…</translation>
    </message>
    <message>
        <source>A file that is on this PC already.</source>
        <translation>Un fichier déjà sur ce PC.</translation>
    </message>
    <message>
        <source>Welcome to Warsha</source>
        <translation>Bienvenue dans Warsha</translation>
    </message>
    <message>
        <source>Everything works without the internet, and stays on this PC.</source>
        <translation>Tout marche sans Internet, et reste sur ce PC.</translation>
    </message>
    <message>
        <source>Or the address of a centre on a server, shared by several PCs</source>
        <translation>Ou l’adresse d’un centre sur un serveur, partagé par plusieurs postes</translation>
    </message>
    <message>
        <source>Address of a centre on a server</source>
        <translation>Adresse d’un centre sur un serveur</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se relier</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>On a new PC: the USB stick with the backups, and the printed recovery code.</source>
        <translation>Sur un nouveau PC&#x202f;: la clé USB des sauvegardes et le code de secours imprimé.</translation>
    </message>
</context>
<context>
    <name>warsha::ZoomReport</name>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>The row has no name.</source>
        <translation>La ligne n’a pas de nom.</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>This is not a number of minutes.</source>
        <translation>Ce n’est pas un nombre de minutes.</translation>
    </message>
    <message>
        <source>join time</source>
        <translation>heure d’entrée</translation>
    </message>
    <message>
        <source>The row lacks its join or leave time.</source>
        <translation>Il manque à la ligne son heure d’entrée ou de sortie.</translation>
    </message>
</context>
</TS>
