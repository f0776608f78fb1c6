package fr.pixemploi.portal.person.data;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Codes of the profile service in words: a family, an underscore, a code. */
@MessageBundle("dataCode")
public interface DataCodeTexts {
    @Message("Prénom")
    String field_firstName();

    @Message("Nom")
    String field_lastName();

    @Message("Date de naissance")
    String field_birthDate();

    @Message("E-mail")
    String field_email();

    @Message("Téléphone")
    String field_phone();

    @Message("Votre numéro dans la structure")
    String field_externalId();

    @Message("Votre dossier")
    String field_other();

    @Message("En préparation")
    String export_being_made();

    @Message("Trop grande pour être faite ici : demandez-la à votre structure")
    String export_too_large();

    @Message("Prête")
    String export_ready();

    @Message("N’est plus là")
    String export_ended();

    @Message("En cours")
    String erasure_under_way();

    @Message("Presque fini : votre compte est en train de partir")
    String erasure_closing_account();

    @Message("Fini")
    String erasure_ended();

    @Message("Votre dossier")
    String service_profile();

    @Message("Vos tests")
    String service_assessment();

    @Message("Vos parcours")
    String service_pathway();

    @Message("Vos certifications")
    String service_certification();

    @Message("Corriger ce qui est faux et que je ne peux pas changer")
    String kind_correction();

    @Message("Me donner ce qu’elle garde de moi")
    String kind_export();

    @Message("Ne plus utiliser mon dossier pour le moment")
    String kind_restriction();

    @Message("Arrêter d’utiliser mes données")
    String kind_objection();

    @Message("Arrêter un partage")
    String kind_withdrawal();

    @Message("Arrêter tous les partages")
    String kind_withdrawal_everywhere();

    @Message("Tout effacer")
    String kind_erasure();

    @Message("Fait")
    String outcome_carried_out();

    @Message("Refusé")
    String outcome_refused();

    @Message("Lundi")
    String day_monday();

    @Message("Mardi")
    String day_tuesday();

    @Message("Mercredi")
    String day_wednesday();

    @Message("Jeudi")
    String day_thursday();

    @Message("Vendredi")
    String day_friday();

    @Message("Samedi")
    String day_saturday();

    @Message("Dimanche")
    String day_sunday();

    @Message("Un lecteur d’écran")
    String need_screen_reader();

    @Message("Le clavier seulement")
    String need_keyboard_only();

    @Message("Rien qui dépende des couleurs")
    String need_no_colour();

    @Message("Rien qui dépende du son")
    String need_no_sound();

    @Message("Qu’on me lise les textes")
    String need_read_aloud();

    @Message("Pouvoir quitter la page pendant un test")
    String need_no_focus_rule();

    @Message("Des pauses")
    String need_breaks();

    @Message("Plus de temps")
    String need_more_time();
}
