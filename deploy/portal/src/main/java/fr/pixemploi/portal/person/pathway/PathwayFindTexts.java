package fr.pixemploi.portal.person.pathway;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Goals, offers and three ways, looked for by a person alone. */
@MessageBundle("pathwayFind")
public interface PathwayFindTexts {
    @Message("Que voulez-vous faire ?")
    String goalsTitle();

    @Message("Ce qu’il faut savoir faire")
    String goalLevels();

    @Message("Il faut")
    String wanted();

    @Message("Vous avez")
    String have();

    @Message("Niveau {level}")
    String levelOf(int level);

    @Message("Pas testé")
    String notTested();

    @Message("Atteint")
    String reached();

    @Message("Voir des formations")
    String seeOffers();

    @Message("Faites d’abord un test : vous verrez ici ce que vous savez déjà, et ce qui manque.")
    String testFirst();

    @Message(
            "Nous pouvons chercher trois façons d’atteindre cet objectif, selon votre vie. Vous en parlez ensuite avec votre conseiller.")
    String threeWays();

    @Message("Comment pouvez-vous suivre une formation ?")
    String modes();

    @Message("Code INSEE de votre commune")
    String commune();

    @Message("Formations")
    String offersTitle();

    @Message("Mots")
    String text();

    @Message("Par exemple tableur, e-mail, ou une ville.")
    String textHint();

    @Message("Peu importe")
    String anyMode();

    @Message("Seulement ce qui est gratuit")
    String onlyFree();

    @Message("Chercher")
    String search();

    @Message("Rien ne correspond. Enlevez un mot ou un choix, et cherchez encore.")
    String noOffer();

    @Message("Prochain début : {day}")
    String nextStart(String day);

    @Message("On peut commencer quand on veut")
    String permanent();

    @Message("Une aide pour payer est possible : demandez à votre conseiller.")
    String funding();

    @Message("Tous les objectifs")
    String allGoals();

    @Message("Trouver une formation")
    String findTitle();

    @Message("Mon objectif")
    String findGoal();

    @Message("Ce qui compte pour moi (horaires, distance, argent)")
    String findLife();

    @Message("Tout est facultatif. Ce que vous laissez vide est pris dans votre dossier.")
    String findLifeHint();

    @Message("Chercher")
    String findGo();

    @Message("Trois façons d’y arriver")
    String foundTitle();

    @Message("Rien n’est décidé. Choisissez avec votre conseiller : c’est lui qui vous inscrit.")
    String foundHint();

    @Message("Partager avec mon conseiller")
    String talk();

    @Message("Chercher autrement")
    String findAgain();

    @Message(
            "Dites ce que vous voulez atteindre. Nous cherchons trois façons d’y arriver, d’après votre dernier résultat.")
    String findHow();
}
