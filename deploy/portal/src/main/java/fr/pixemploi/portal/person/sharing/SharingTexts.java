package fr.pixemploi.portal.person.sharing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said where the person chooses what somebody may see. */
@MessageBundle("sharing")
public interface SharingTexts {
    @Message("Partager mes résultats")
    String shareTitle();

    @Message("Vous choisissez avec qui, quoi et pendant combien de temps. Vous pouvez arrêter quand vous voulez.")
    String shareHint();

    @Message("Ce que je montre")
    String what();

    @Message("Résultat du {day} : {title}")
    String result(String day, String title);

    @Message("Mes prochains résultats aussi")
    String future();

    @Message("Vous n’avez pas encore de résultat. Les prochains seront montrés, si vous le voulez.")
    String noResult();

    @Message("{#if count == 0}aucun résultat d’avant{#else if count == 1}1 résultat{#else}{count} résultats{/if}")
    String count(int count);

    @Message("et les prochains")
    String andFuture();

    @Message("Avec")
    String with();

    @Message("Pour")
    String purpose();

    @Message("Partager")
    String go();

    @Message("Pour partager vos résultats, reliez d’abord votre dossier avec le code de votre conseiller.")
    String noStructure();
}
