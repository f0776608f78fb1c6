package fr.pixemploi.portal.sitting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What stands around a question. */
@MessageBundle("sitting")
public interface SittingTexts {
    @Message("Votre test")
    String title();

    @Message("Les questions s’adaptent à vos réponses. Tout le monde se trompe souvent : c’est normal.")
    String adapts();

    @Message(
            "Pour répondre aux questions, il faut activer JavaScript dans votre navigateur. Demandez de l’aide à votre conseiller.")
    String needsScript();

    @Message("Votre connexion est finie. Vos réponses sont gardées.")
    String loginOver();

    @Message("Se connecter et continuer")
    String loginAgain();

    @Message("Faire une pause")
    String pause();

    @Message("Vos réponses sont gardées. Vous pouvez continuer plus tard, sur un autre appareil aussi.")
    String pauseHint();
}
