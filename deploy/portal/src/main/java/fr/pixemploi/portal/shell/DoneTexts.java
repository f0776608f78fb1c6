package fr.pixemploi.portal.shell;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What was just done, one sentence for each {@link Done}. */
@MessageBundle("done")
public interface DoneTexts {
    @Message("C’est enregistré.")
    String saved();

    @Message("C’est fait : votre dossier est relié à votre compte.")
    String file_linked();

    @Message("C’est fait : vous partagez maintenant.")
    String shared();

    @Message("C’est fait : vous ne partagez plus.")
    String sharing_ended();

    @Message("C’est fait : vous avez dit non.")
    String sharing_refused();

    @Message("Vous êtes déconnecté.")
    String logged_out();

    @Message("C’est fait : vous avez dit oui à ce parcours.")
    String pathway_accepted();

    @Message("C’est fait : vous avez dit non. Votre conseiller le verra.")
    String pathway_declined();

    @Message("C’est fait : ce parcours est arrêté.")
    String pathway_abandoned();

    @Message("C’est fait : l’adresse de votre agenda ne marche plus.")
    String feed_closed();

    @Message("Votre demande est envoyée au centre. Vous n’avez pas encore de place : attendez sa réponse.")
    String booked();

    @Message("C’est fait : votre demande est retirée.")
    String booking_withdrawn();

    @Message("Votre réclamation est envoyée au jury.")
    String complaint_filed();

    @Message("C’est demandé. La copie est prête en quelques minutes : revenez sur cette page.")
    String export_asked();

    @Message("C’est envoyé à la structure.")
    String structure_asked();

    @Message("C’est fait : la structure peut de nouveau utiliser votre dossier.")
    String restriction_lifted();

    @Message("C’est noté : vous n’avez pas demandé cet accès.")
    String objected();

    @Message("C’est fait : ce dossier n’est plus avec le vôtre.")
    String file_parted();
}
