package fr.pixemploi.portal.person.data;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the law lets somebody ask for, and what became of it. */
@MessageBundle("rights")
public interface RightsTexts {
    @Message("La loi vous donne ces droits. La structure doit répondre avant la date écrite.")
    String rightsHint();

    @Message("Demander à une structure")
    String ask();

    @Message("Ce que je demande")
    String askWhat();

    @Message("Pour une correction : qu’est-ce qui est faux ?")
    String askWords();

    @Message("Écrivez-le avec vos mots, et ce qui est juste. Seule la structure le lit.")
    String askWordsHint();

    @Message("À")
    String askWhom();

    @Message("Envoyer la demande")
    String askGo();

    @Message("Mes demandes")
    String mine();

    @Message("Aucune demande.")
    String noRequest();

    @Message("Réponse avant le {day}")
    String answerBy(String day);

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
}
