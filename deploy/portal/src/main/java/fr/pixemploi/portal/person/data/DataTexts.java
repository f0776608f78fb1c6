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

    @Message("Prénom")
    String field_firstName();

    @Message("Nom")
    String field_lastName();

    @Message("Date de naissance")
    String field_birthDate();

    @Message("E-mail")
    String field_email();

    @Message("Téléphone")
    String field_phone();

    @Message("Votre numéro dans la structure")
    String field_externalId();

    @Message("Votre dossier")
    String field_other();

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

    @Message("En préparation")
    String export_being_made();

    @Message("Trop grande pour être faite ici : demandez-la à votre structure")
    String export_too_large();

    @Message("Prête")
    String export_ready();

    @Message("N’est plus là")
    String export_ended();

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

    @Message("Suivre l’effacement")
    String follow();

    @Message("Où en est un effacement")
    String followTitle();

    @Message("Le code est sur votre reçu.")
    String followHint();

    @Message("En cours")
    String erasure_under_way();

    @Message("Presque fini : votre compte est en train de partir")
    String erasure_closing_account();

    @Message("Fini")
    String erasure_ended();

    @Message("Au plus tard le {day}")
    String dueOn(String day);

    @Message("Demandé le {day}")
    String askedOn(String day);

    @Message("Votre dossier")
    String service_profile();

    @Message("Vos tests")
    String service_assessment();

    @Message("Vos parcours")
    String service_pathway();

    @Message("Vos certifications")
    String service_certification();

    @Message("Effacé")
    String serviceDone();

    @Message("En attente")
    String serviceWaiting();

    @Message("La loi vous donne ces droits. La structure doit répondre avant la date écrite.")
    String rightsHint();

    @Message("Demander à une structure")
    String ask();

    @Message("Ce que je demande")
    String askWhat();

    @Message("À")
    String askWhom();

    @Message("Corriger ce qui est faux et que je ne peux pas changer")
    String kind_correction();

    @Message("Me donner ce qu’elle garde de moi")
    String kind_export();

    @Message("Ne plus utiliser mon dossier pour le moment")
    String kind_restriction();

    @Message("Arrêter d’utiliser mes données")
    String kind_objection();

    @Message("Arrêter un partage")
    String kind_withdrawal();

    @Message("Arrêter tous les partages")
    String kind_withdrawal_everywhere();

    @Message("Tout effacer")
    String kind_erasure();

    @Message("Envoyer la demande")
    String askGo();

    @Message("Mes demandes")
    String mine();

    @Message("Aucune demande.")
    String noRequest();

    @Message("Réponse avant le {day}")
    String answerBy(String day);

    @Message("Fait")
    String outcome_carried_out();

    @Message("Refusé")
    String outcome_refused();

    @Message("Permettre de nouveau")
    String lift();

    @Message("La structure pourra de nouveau utiliser votre dossier. Ce qui a été repris reste repris.")
    String liftHint();

    @Message("Levé le {day}")
    String lifted(String day);

    @Message("Nouveaux accès à mon dossier")
    String renewals();

    @Message(
            "Une structure a donné un nouveau code pour votre dossier, parce que quelqu’un a dit avoir perdu son compte. Si ce n’était pas vous, dites-le.")
    String renewalsHint();

    @Message("Le {day}")
    String renewedOn(String day);

    @Message("Ce n’était pas moi")
    String notMe();

    @Message("Vous avez dit le {day} que ce n’était pas vous")
    String objected(String day);

    @Message("Aucun.")
    String noRenewal();

    @Message("Travail")
    String employment();

    @Message("Je ne dis rien")
    String notSaid();

    @Message("Heures par semaine pour me former")
    String hoursAWeek();

    @Message("De 0 à 60. Laissez vide si vous ne savez pas.")
    String hoursAWeekHint();

    @Message("Temps de trajet possible, en minutes")
    String travel();

    @Message("Aller simple, de 0 à 240.")
    String travelHint();

    @Message("Jours où je peux venir")
    String days();

    @Message("Lundi")
    String day_monday();

    @Message("Mardi")
    String day_tuesday();

    @Message("Mercredi")
    String day_wednesday();

    @Message("Jeudi")
    String day_thursday();

    @Message("Vendredi")
    String day_friday();

    @Message("Samedi")
    String day_saturday();

    @Message("Dimanche")
    String day_sunday();

    @Message("J’ai un ordinateur")
    String computer();

    @Message("J’ai un smartphone")
    String smartphone();

    @Message("Internet à la maison")
    String connection();

    @Message("Non")
    String connection_none();

    @Message("Par mon téléphone")
    String connection_mobile();

    @Message("Oui, une box")
    String connection_fixed();

    @Message("Oui")
    String yes();

    @Message("Non")
    String no();

    @Message("Ce qu’il me faut")
    String needs();

    @Message("Nous ne demandons jamais pourquoi.")
    String needsHint();

    @Message("Un lecteur d’écran")
    String need_screen_reader();

    @Message("Le clavier seulement")
    String need_keyboard_only();

    @Message("Rien qui dépende des couleurs")
    String need_no_colour();

    @Message("Rien qui dépende du son")
    String need_no_sound();

    @Message("Qu’on me lise les textes")
    String need_read_aloud();

    @Message("Pouvoir quitter la page pendant un test")
    String need_no_focus_rule();

    @Message("Des pauses")
    String need_breaks();

    @Message("Plus de temps")
    String need_more_time();

    @Message("Je préfère des textes faciles à lire")
    String easyReading();

    @Message("Mes objectifs")
    String goals();

    @Message("Votre commune et les freins que vous avez dits se changent avec votre conseiller.")
    String commune();
}
