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

    @Message("Le message est rejoué.")
    String letter_replayed();

    @Message("La reconstruction a commencé.")
    String rebuild_begun();

    @Message("La proposition est retirée.")
    String proposal_withdrawn();

    @Message("Vous êtes déconnecté.")
    String logged_out();
}
