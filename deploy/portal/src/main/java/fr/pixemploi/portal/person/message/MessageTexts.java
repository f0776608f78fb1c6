package fr.pixemploi.portal.person.message;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page of messages says, in French. Names with an underscore are a family and a code of the service. */
@MessageBundle("letters")
public interface MessageTexts {
    @Message("Mes messages")
    String title();

    @Message("Ce que Pix Emploi vous a écrit depuis 60 jours. Le texte n’est pas gardé.")
    String hint();

    @Message("Aucun message.")
    String none();

    @Message("De")
    String from();

    @Message("Ce que je veux recevoir")
    String settings();

    @Message("Cochez ce que vous voulez recevoir")
    String wanted();

    @Message("Par où")
    String channel();

    @Message("Par e-mail, ou par SMS si je n’ai pas d’e-mail")
    String anyChannel();

    @Message("E-mail")
    String channel_email();

    @Message("SMS")
    String channel_sms();

    @Message("Papier")
    String channel_paper();

    @Message("Enregistrer")
    String save();

    @Message("Invitation à un test")
    String kind_invitation();

    @Message("Rappel d’un test à finir")
    String kind_reminder();

    @Message("Votre résultat est prêt")
    String kind_result_ready();

    @Message("Votre convocation à une certification")
    String kind_session_notice();

    @Message("Votre certificat est remplacé")
    String kind_certificate_replaced();

    @Message("Un rendez-vous a changé")
    String kind_appointment_changed();

    @Message("Un rendez-vous est annulé")
    String kind_appointment_cancelled();

    @Message("Une étape de votre parcours")
    String kind_pathway_step();

    @Message("Une place s’est libérée")
    String kind_place_free();

    @Message("Une séance est annulée")
    String kind_session_cancelled();

    @Message("Un partage va finir")
    String kind_sharing_ends();

    @Message("On vous demande de partager")
    String kind_sharing_asked();

    @Message("Va partir")
    String state_waiting();

    @Message("Est en train de partir")
    String state_sending();

    @Message("Envoyé")
    String state_sent();

    @Message("Peut-être envoyé")
    String state_unsure();

    @Message("N’a pas pu partir")
    String state_failed();

    @Message("Pas envoyé")
    String state_withheld();

    @Message("Vous ne voulez pas de ces messages.")
    String reason_opted_out();

    @Message("Nous n’avons ni votre e-mail ni votre téléphone.")
    String reason_no_contact();

    @Message("Vous avez demandé de limiter l’usage de votre dossier.")
    String reason_restricted();

    @Message("Ce n’était plus utile.")
    String reason_outdated();

    @Message("On vous l’a déjà dit il y a peu.")
    String reason_told_lately();

    @Message("Vous aviez déjà beaucoup de messages.")
    String reason_too_many();

    @Message("C’était trop tard.")
    String reason_too_late();

    @Message("Votre messagerie a refusé le message.")
    String reason_refused();

    @Message("Votre adresse ou votre numéro ne répond pas.")
    String reason_unreachable();
}
