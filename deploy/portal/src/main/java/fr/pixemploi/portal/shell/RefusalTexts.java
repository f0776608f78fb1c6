package fr.pixemploi.portal.shell;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What pages say of refusals that services explain to whoever programs against them; English is in {@code messages/refusal_en.properties}. */
@MessageBundle("refusal")
public interface RefusalTexts {
    @Message(
            "Votre structure a déjà fait une demande à cette personne il y a peu. Une seule demande en trente jours : attendez sa réponse, ou parlez-en avec elle.")
    String askedLately();

    @Message("Une copie a été faite il y a peu. Vous pourrez en demander une autre dans quelques jours.")
    String exportedLately();

    @Message("Vous avez déjà un test ouvert. Reprenez-le depuis votre espace.")
    String testOpen();

    @Message("Vous avez déjà un diagnostic ouvert. Reprenez-le depuis votre espace.")
    String diagnosisOpen();

    @Message("Votre connexion est finie. Connectez-vous à nouveau, puis recommencez.")
    String logInAgain();

    @Message("Cette suite de liste n’est plus connue. Reprenez la liste depuis son début.")
    String listAnew();

    @Message("La page n’a pas pu envoyer votre demande. Ouvrez-la à nouveau, puis recommencez.")
    String openAnew();

    @Message("Choisissez un fuseau horaire de la liste, par exemple Europe/Paris ou Pacific/Tahiti.")
    String timeZone();

    @Message("Rien n’a été enregistré. Ce qui est à corriger est dit plus bas.")
    String seeBelow();

    @Message("Rien n’a été publié. Ce qui s’y oppose est dit plus bas.")
    String notPublished();

    @Message(
            "Le modèle ne permet pas cette campagne, ou deux réponses se contredisent. Ce qui est à corriger est dit plus bas.")
    String campaign();

    @Message("Écrivez avec vos mots ce qui est faux. Rien d’autre qu’une correction n’a besoin de mots.")
    String words();

    @Message(
            "Plusieurs de vos demandes de correction attendent déjà une réponse. Vous pourrez en faire une autre après.")
    String correctionsWaiting();

    @Message("Un service ne répond pas. Rien n’est perdu : réessayez dans un moment.")
    String later();
}
