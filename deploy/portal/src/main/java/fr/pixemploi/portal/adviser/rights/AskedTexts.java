package fr.pixemploi.portal.adviser.rights;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What staff read where people's rights are answered. */
@MessageBundle("asked")
public interface AskedTexts {
    @Message("Demandes")
    String nav();

    @Message("Demandes des personnes sur leurs données")
    String title();

    @Message("La loi donne un mois pour répondre. La personne lit votre réponse dans son espace.")
    String hint();

    @Message("À répondre")
    String open();

    @Message("Répondues")
    String answered();

    @Message("Répondre avant le {day}")
    String dueOn(String day);

    @Message("demandé le {day}")
    String askedOn(String day);

    @Message("Voir la personne")
    String person();

    @Message("C’est fait : la demande est suivie")
    String carryOut();

    @Message("Une fois confirmé, l’effacement commence dans tous les services et ne se reprend pas.")
    String erasureHint();

    @Message("Ce que la personne a partagé avec vous s’arrête, et son dossier ne peut plus être utilisé.")
    String restrictionHint();

    @Message("J’ai lu ce qui arrive alors")
    String sure();

    @Message("Refuser, et dire pourquoi")
    String refuse();

    @Message("Raison")
    String reason();

    @Message("Refuser")
    String refuseGo();

    @Message("Aucune demande n’attend de réponse.")
    String none();

    @Message("Aucune réponse pour le moment.")
    String noneAnswered();
}
