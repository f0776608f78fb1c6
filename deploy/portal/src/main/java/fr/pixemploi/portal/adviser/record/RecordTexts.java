package fr.pixemploi.portal.adviser.record;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What an adviser reads on a person's page, in French; English is in {@code messages/record_en.properties}. */
@MessageBundle("record")
public interface RecordTexts {
    @Message("Fiche d’entretien")
    String sheet();

    @Message(
            "« Fiche d’entretien » est une page à imprimer, qui s’ouvre dans un nouvel onglet. La personne voit que vous l’avez lue.")
    String sheetHint();

    @Message("Proposer un parcours")
    String propose();

    @Message("Donner un code pour entrer")
    String inviteHer();

    @Message("A relié son compte")
    String hasAccount();

    @Message("Pas encore de compte")
    String noAccount();

    @Message("La personne a demandé la limitation de ses données : on les garde, et on n’en fait rien d’autre.")
    String restricted();

    @Message("Ce que la personne partage")
    String sharedTitle();

    @Message("Aucun résultat n’est partagé avec votre structure.")
    String sharedNothing();

    @Message("{n} pix au total")
    String totalPix(Integer n);

    @Message("Compétence")
    String competence();

    @Message("Niveau")
    String level();

    @Message("Niveaux montrés par les tests, par compétence")
    String levelsCaption();

    @Message("{n} sur {top}")
    String levelOf(Integer n, Integer top);

    @Message("Diagnostic d’entrée du {day}")
    String diagnosis(String day);

    @Message(
            "D’après les règles du diagnostic, une proposition. Convenez avec la personne de ce que vous notez dans sa situation.")
    String obstacleHint();

    @Message("Certification")
    String certification();

    @Message("Peut s’inscrire à la certification.")
    String canRegister();

    @Message("Ne peut pas encore s’inscrire : {reached} compétences sur {needed} au niveau {level}.")
    String cannotRegister(Integer reached, Integer needed, Integer level);

    @Message("L’examen se passerait sans doute bien.")
    String isReady();

    @Message("L’examen serait sans doute trop tôt.")
    String notReady();

    @Message("Pour inscrire quelqu’un à une session, appelez votre centre de certification.")
    String certificationHint();

    @Message("Demander à voir ses résultats")
    String askTitle();

    @Message(
            "La personne lit votre demande dans son espace et y répond, comme elle le veut. Une seule demande en trente jours.")
    String askHint();

    @Message("Ce que la personne lira : pourquoi")
    String askReason();

    @Message("Ce que la personne lira : à quoi servira son résultat")
    String askPurpose();

    @Message("Demander")
    String ask();

    @Message("Parcours")
    String pathways();

    @Message("Aucun parcours proposé.")
    String noPathway();

    @Message("proposé le {day}")
    String pathwaySince(String day);

    @Message("{title}, à partir du {day}")
    String step(String title, String day);

    @Message(
            "{#switch code}{#case 'planned'}Prévue{#case 'enrolled'}Inscrit(e){#case 'waiting'}Sur liste d’attente{#case 'refused'}Refusée{#case 'completed'}Terminée{#case 'left'}Quittée{#case 'cancelled'}N’a pas lieu{#case 'replaced'}Remplacée{#else}Autre{/switch}")
    String stepStatus(String code);

    @Message("Refaire ce parcours")
    String remake();

    @Message("Parcours en PDF")
    String pathwayDocument();

    @Message("Entretien et suivi")
    String meeting();

    @Message("Jour du prochain entretien")
    String interviewDay();

    @Message("Heure")
    String interviewTime();

    @Message("Laisser la personne tranquille jusqu’au")
    String quietUntil();

    @Message("Aucune relance avant ce jour. N’écrivez pas pourquoi.")
    String quietHint();

    @Message("Noter")
    String plan();

    @Message("Résultat commenté ensemble le {day}")
    String talkedOver(String day);

    @Message("Nous avons parlé du résultat")
    String talkOver();

    @Message("À faire")
    String tasks();

    @Message("Rien à faire pour le moment.")
    String noTask();

    @Message("pour le {day}")
    String dueOn(String day);

    @Message("C’est fait")
    String taskDone();

    @Message("C’est fait : {what}")
    String taskDoneOf(String what);

    @Message("fait le {day}")
    String doneOn(String day);

    @Message("Nouvelle tâche")
    String newTask();

    @Message("Que faut-il faire ?")
    String taskWhat();

    @Message("Pour quand ?")
    String taskWhen();

    @Message("Ajouter la tâche")
    String addTask();

    @Message("Notes")
    String notes();

    @Message(
            "La personne peut lire ces notes. Restez sur les faits. Jamais de santé, d’opinion, ni de numéro de sécurité sociale.")
    String notesHint();

    @Message("Aucune note.")
    String noNote();

    @Message("Nouvelle note")
    String newNote();

    @Message("Écrire la note")
    String writeNote();

    @Message("Notes plus anciennes")
    String moreNotes();

    @Message("Coordonnées")
    String contact();

    @Message("Ni e-mail ni téléphone dans le dossier.")
    String noContact();

    @Message("Date de naissance : {day}")
    String bornOn(String day);

    @Message("Numéro de dossier : {n}")
    String fileNumber(String n);

    @Message("Inscription : {day}")
    String registeredOn(String day);

    @Message(
            "Pour un prêt d’ordinateur, une aide ou un lieu équipé, cherchez un lieu de médiation numérique près de chez la personne.")
    String places();

    @Message("Ajouter à un groupe")
    String group();

    @Message("Groupe")
    String groupWhich();

    @Message("Ajouter")
    String addToGroup();

    @Message("Un code pour entrer")
    String inviteTitle();

    @Message(
            "Avec ce code, la personne relie son compte à son dossier. Un nouveau code rend l’ancien inutile. Il vaut 30 jours et ne sert qu’une fois.")
    String inviteHint();

    @Message("Cette personne a déjà relié son compte : elle n’a plus besoin de code.")
    String inviteLinked();

    @Message("L’envoyer aussi")
    String sendWay();

    @Message("Ne pas l’envoyer")
    String sendNo();

    @Message("Par e-mail")
    String sendEmail();

    @Message("Par SMS")
    String sendSms();

    @Message("Faire un code")
    String makeCode();

    @Message("Imprimer une feuille avec le code")
    String printCode();

    @Message(
            "La feuille porte le code, un code QR, et ce qu’il faut faire. Elle ne porte aucun nom. Pour revenir ici, utilisez le bouton « Précédent » du navigateur.")
    String printHint();

    @Message("Le code à donner")
    String yourCode();

    @Message("Notez-le maintenant : il n’est gardé nulle part, et cette page ne le montrera plus.")
    String codeOnce();

    @Message("Il vaut jusqu’au {moment}.")
    String codeUntil(String moment);

    @Message("Revenir à la page de {name}")
    String backTo(String name);

    @Message("Envoyé par e-mail à {to}.")
    String sentEmail(String to);

    @Message("Envoyé par SMS au {to}.")
    String sentSms(String to);

    @Message(
            "Votre demande attend depuis le {since} : rien n’est partagé pour le moment. La personne peut répondre jusqu’au {until}.")
    String asked(String since, String until);

    @Message(
            "Un parcours se propose à partir d’un résultat partagé. Demandez d’abord à voir les résultats de la personne, ou donnez-lui un code pour passer le test.")
    String proposeLater();

    @Message("Chercher un ordinateur ou un lieu équipé (médiation numérique)")
    String taskEquipment();
}
