package fr.pixemploi.portal.person.pathway;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Codes of the pathway service in words: a family, an underscore, a code. */
@MessageBundle("pathwayCode")
public interface PathwayCodeTexts {
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

    @Message("Demandées par le contrat d’engagement")
    String agreed_usual();

    @Message("Adaptées pour vous par votre conseiller")
    String agreed_adapted();

    @Message("Pas d’heures demandées : votre conseiller l’a décidé avec vous")
    String agreed_waived();
}
