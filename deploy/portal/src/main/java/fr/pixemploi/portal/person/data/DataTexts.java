package fr.pixemploi.portal.person.data;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of my data say, in French. Names with an underscore are a family and a code of the service. */
@MessageBundle("data")
public interface DataTexts {
    @Message("Mes données")
    String title();

    @Message("Mon dossier")
    String file();

    @Message("Corrigez ce qui est faux. Ce que vous effacez ici est enlevé de votre dossier.")
    String fileHint();

    @Message("Prénom")
    String firstName();

    @Message("Nom")
    String lastName();

    @Message("Date de naissance")
    String birthDate();

    @Message("E-mail")
    String email();

    @Message("Téléphone")
    String phone();

    @Message("Enregistrer")
    String save();

    @Message("Tout ce qui vous concerne")
    String allPages();

    @Message("Ma situation")
    String situation();

    @Message("Votre temps, vos trajets, votre matériel. Cela sert à vous proposer des formations possibles pour vous.")
    String situationHint();

    @Message("Qui a lu mes données")
    String reads();

    @Message("Qui a changé mon dossier")
    String changes();

    @Message("Ce que les conseillers ont noté")
    String notes();

    @Message("Avoir une copie de mes données")
    String copy();

    @Message("Mes demandes et mes accès")
    String rights();

    @Message("Tout effacer")
    String erase();

    @Message("Mes partages")
    String sharing();

    @Message("Dossiers réunis avec le mien")
    String files();

    @Message("Réuni le {day}")
    String joinedOn(String day);

    @Message("Séparer ce dossier")
    String part();

    @Message("Tout redevient comme avant. Ce que vous avez laissé voir de ce dossier depuis est repris.")
    String partHint();

    @Message("Personne n’a encore lu.")
    String noReads();

    @Message("Rien n’a été changé.")
    String noChanges();

    @Message("Aucune note.")
    String noNotes();

    @Message("Vous")
    String by_me();

    @Message("rien")
    String nothing();

    @Message("{before} est devenu {after}")
    String became(String before, String after);

    @Message(
            "Nous réunissons tout ce que Pix Emploi garde de vous. C’est prêt en quelques minutes. Vous pouvez la lire ici pendant 7 jours. Une demande par jour.")
    String copyHint();

    @Message("Demander une copie")
    String copyAsk();

    @Message("Demandée le {day}")
    String copyOf(String day);

    @Message("Lire")
    String copyRead();

    @Message("Tout télécharger (fichier ZIP)")
    String copyTake();

    @Message("Jusqu’au {day}")
    String copyUntil(String day);

    @Message("Vous n’avez pas encore demandé de copie.")
    String noCopy();

    @Message("Tout effacer")
    String eraseTitle();

    @Message("Ce qu’une loi ou une preuve oblige à garder")
    String eraseKept();

    @Message("C’est fini en {months} mois au plus.")
    String eraseDue(Integer months);

    @Message("J’ai lu et compris. Personne ne peut revenir en arrière.")
    String eraseSure();

    @Message("Effacer toutes mes données")
    String eraseGo();

    @Message("Prendre d’abord une copie")
    String eraseCopyFirst();

    @Message("L’effacement a commencé")
    String erasedTitle();

    @Message("Code de votre reçu")
    String receipt();

    @Message(
            "Recopiez ce code maintenant : il n’est montré qu’une fois. Avec lui, vous voyez où en est l’effacement, sans compte.")
    String receiptOnce();

    @Message(
            "Votre compte est effacé à la fin, avec le reste : vous ne pourrez plus vous connecter. Si vous revenez un jour, votre conseiller vous donnera un nouveau code.")
    String erasedAccount();

    @Message("Suivre l’effacement")
    String follow();

    @Message("Où en est un effacement")
    String followTitle();

    @Message("Le code est sur votre reçu.")
    String followHint();

    @Message("Au plus tard le {day}")
    String dueOn(String day);

    @Message("Demandé le {day}")
    String askedOn(String day);

    @Message("Effacé")
    String serviceDone();

    @Message("En attente")
    String serviceWaiting();
}
