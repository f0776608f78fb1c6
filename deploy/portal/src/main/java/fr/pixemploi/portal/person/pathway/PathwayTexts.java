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

    @Message("Vos jours, vos heures, vos trajets et votre ordinateur, dites-les ici :")
    String toAskHint();

    @Message(
            "Votre commune et votre compte CPF, dites-les en cherchant de nouveau. Le reste, dites-le à votre conseiller.")
    String toAskElse();

    @Message("Comment")
    String mode();
}
