package fr.pixemploi.portal.person.pathway;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of pathways say, in French. Names with an underscore are a family and a code of the service. */
@MessageBundle("pathway")
public interface PathwayTexts {
    @Message("Mes parcours")
    String title();

    @Message(
            "Vous n’avez pas encore de parcours. C’est votre conseiller qui vous en propose un, à partir de votre résultat.")
    String none();

    @Message("Trouver une formation")
    String find();

    @Message("Choisissez ce que vous voulez faire : vous voyez ce qu’il faut savoir, et les formations qui y mènent.")
    String findHint();

    @Message("Suite de la liste")
    String more();

    @Message("Mes dates sur mon téléphone")
    String feed();

    @Message(
            "Nous vous donnons une adresse secrète. Vous la copiez dans l’agenda de votre téléphone : vos dates y sont, et se mettent à jour.")
    String feedHint();

    @Message("Avoir une adresse")
    String feedOpen();

    @Message("Fermer l’adresse")
    String feedClose();

    @Message("Votre adresse d’agenda")
    String feedTitle();

    @Message(
            "Copiez-la maintenant : elle n’est montrée qu’une fois. Elle remplace celle d’avant. Ne la donnez à personne : qui l’a voit vos dates.")
    String feedOnce();

    @Message("Revenir à mes parcours")
    String back();

    @Message("À décider")
    String status_proposed();

    @Message("Accepté")
    String status_accepted();

    @Message("En cours")
    String status_in_progress();

    @Message("À revoir avec votre conseiller")
    String status_to_remake();

    @Message("Fini")
    String status_completed();

    @Message("Vous avez dit non")
    String status_declined();

    @Message("Arrêté")
    String status_abandoned();

    @Message("Remplacé par un autre")
    String status_replaced();

    @Message("À venir")
    String step_planned();

    @Message("Vous avez une place")
    String step_enrolled();

    @Message("Vous êtes sur la liste d’attente")
    String step_waiting();

    @Message("Pas de place")
    String step_refused();

    @Message("Fait")
    String step_completed();

    @Message("Vous avez arrêté")
    String step_left();

    @Message("N’a pas lieu")
    String step_cancelled();

    @Message("Remplacé")
    String step_replaced();

    @Message("Les dates ne conviennent pas")
    String reason_dates();

    @Message("C’est trop loin")
    String reason_distance();

    @Message("C’est trop long")
    String reason_too_long();

    @Message("C’est trop cher")
    String reason_cost();

    @Message("Le matériel ou la connexion manque")
    String reason_equipment();

    @Message("C’est trop difficile")
    String reason_too_hard();

    @Message("C’est trop facile")
    String reason_too_easy();

    @Message("Le contenu ne correspond pas")
    String reason_content();

    @Message("Un emploi ou une autre formation")
    String reason_found_work();

    @Message("Plus de nouvelles")
    String reason_no_news();

    @Message("Une autre raison")
    String reason_other();

    @Message("Sur place")
    String mode_on_site();

    @Message("À distance")
    String mode_remote();

    @Message("Sur place et à distance")
    String mode_hybrid();

    @Message("Cours en ligne")
    String kind_e_learning();

    @Message("Atelier")
    String kind_workshop();

    @Message("Formation")
    String kind_in_person_training();

    @Message("Aide d’un médiateur numérique")
    String kind_human_mediation();

    @Message("Préparation à une certification")
    String kind_certification_preparation();

    @Message("Objectif")
    String goal();

    @Message("Proposé par")
    String by();

    @Message("Êtes-vous d’accord avec ce parcours ?")
    String question();

    @Message("Oui, je suis d’accord")
    String yes();

    @Message("Non, je ne veux pas")
    String no();

    @Message("Pourquoi ?")
    String why();

    @Message("Choisissez une raison")
    String chooseReason();

    @Message("Votre réponse aide votre conseiller à vous proposer autre chose.")
    String noHint();

    @Message("Les étapes")
    String steps();

    @Message("Étape {number}")
    String stepNumber(Integer number);

    @Message("Du {from} au {to}")
    String dated(String from, String to);

    @Message("Vous convenez du jour avec l’organisme, par exemple le {from}")
    String anyTime(String from);

    @Message("À votre rythme, jusqu’au {to}")
    String selfPaced(String to);

    @Message("Dates à demander")
    String unsaid();

    @Message("Quand")
    String when();

    @Message("Où")
    String where();

    @Message("Durée")
    String duration();

    @Message("Avec")
    String with();

    @Message("{hours} heures")
    String hours(Integer hours);

    @Message("Gratuit")
    String free();

    @Message("Pourquoi cette étape")
    String whyStep();

    @Message("J’ai une place")
    String haveSeat();

    @Message("Je rends ma place")
    String giveBack();

    @Message("J’ai fait cette étape")
    String didIt();

    @Message("J’ai arrêté cette étape")
    String stopped();

    @Message("Confirmer")
    String confirm();

    @Message("Arrêter tout le parcours")
    String abandon();

    @Message("Votre conseiller le saura. Vous ne pouvez pas revenir en arrière vous-même.")
    String abandonHint();

    @Message("Oui, je veux arrêter ce parcours")
    String abandonSure();

    @Message("Garder et imprimer")
    String keep();

    @Message("En PDF")
    String pdf();

    @Message("Dans mon agenda")
    String calendar();

    @Message("Voir les autres choix et pourquoi")
    String others();

    @Message("Heures par semaine")
    String weeks();

    @Message("Semaine du")
    String week();

    @Message("Heures de ce parcours")
    String weekHours();

    @Message("Heures demandées")
    String weekAsked();

    @Message("Demandées par le contrat d’engagement")
    String agreed_usual();

    @Message("Adaptées pour vous par votre conseiller")
    String agreed_adapted();

    @Message("Pas d’heures demandées : votre conseiller l’a décidé avec vous")
    String agreed_waived();

    @Message("Ce que vous avez gagné")
    String gain();

    @Message("Comment ce parcours a été choisi")
    String choiceTitle();

    @Message(
            "C’est calculé par des règles écrites, à partir de votre résultat. Vous pouvez en parler avec votre conseiller et choisir autrement.")
    String choiceHint();

    @Message("C’est votre parcours")
    String chosen();

    @Message("À vérifier avant")
    String toCheck();

    @Message("Ce qui resterait à apprendre")
    String remaining();

    @Message("Ce qui a été laissé de côté")
    String leftAside();

    @Message("Ce qui changerait la réponse")
    String wouldChange();

    @Message("Ce que nous ne savons pas de vous")
    String toAsk();

    @Message("Répondez dans « Mes données » : la prochaine proposition en tient compte.")
    String toAskHint();

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
            "Votre conseiller peut calculer trois parcours pour cet objectif, selon votre vie. Montrez-lui cette page.")
    String askAdviser();

    @Message("Formations")
    String offersTitle();

    @Message("Mots")
    String text();

    @Message("Par exemple tableur, e-mail, ou une ville.")
    String textHint();

    @Message("Comment")
    String mode();

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
