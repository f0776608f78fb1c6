package fr.pixemploi.portal.jury;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Versions of a certification: read, compared, activated. */
@MessageBundle("juryVersion")
public interface JuryVersionTexts {
    @Message("Versions des règles")
    String versionsTitle();

    @Message("Celles que le jury a écrites. Les versions livrées avec la plateforme n’ont pas de page.")
    String versionsHint();

    @Message("Le jury n’a pas écrit de version.")
    String noVersion();

    @Message("{#switch code}{#case 'draft'}Brouillon{#case 'active'}Active{/switch}")
    String versionState(String code);

    @Message("Valable à partir du")
    String validFrom();

    @Message("Jusqu’au")
    String validUntil();

    @Message("Réponses au moins")
    String minimumAnswers();

    @Message("Score le plus haut")
    String maxScore();

    @Message("Durée du test, en minutes")
    String testMinutes();

    @Message("Source")
    String source();

    @Message("Niveaux globaux")
    String levels();

    @Message("de {from} à {to} pix")
    String fromTo(Integer from, Integer to);

    @Message("Comparer avec une autre version")
    String compare();

    @Message("Nom de l’autre version")
    String compareWith();

    @Message("Par exemple pix-core-v3, celle qui est livrée.")
    String compareHint();

    @Message("Comparer")
    String compareGo();

    @Message("Sur les {tests} derniers tests")
    String compared(Integer tests);

    @Message("Certifiés en plus")
    String gained();

    @Message("Plus certifiés")
    String lost();

    @Message("Niveau plus haut")
    String levelHigher();

    @Message("Niveau plus bas")
    String levelLower();

    @Message("Score différent")
    String scoreOtherwise();

    @Message("Score moyen, avant et après")
    String meanScore();

    @Message("Activer cette version")
    String activate();

    @Message("Une version active ne change plus jamais.")
    String activateHint();

    @Message("Vous avez écrit ce brouillon : un autre membre l’active.")
    String activateOther();

    @Message("Abandonner le brouillon")
    String drop();
}
