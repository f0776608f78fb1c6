package fr.pixemploi.portal.person.data;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** How somebody lives, as far as training must fit it. */
@MessageBundle("situation")
public interface SituationTexts {
    @Message("Travail")
    String employment();

    @Message("Je ne dis rien")
    String notSaid();

    @Message("Heures par semaine pour me former")
    String hoursAWeek();

    @Message("De 0 à 60. Laissez vide si vous ne savez pas.")
    String hoursAWeekHint();

    @Message("Temps de trajet possible, en minutes")
    String travel();

    @Message("Aller simple, de 0 à 240.")
    String travelHint();

    @Message("Jours où je peux venir")
    String days();

    @Message("J’ai un ordinateur")
    String computer();

    @Message("J’ai un smartphone")
    String smartphone();

    @Message("Internet à la maison")
    String connection();

    @Message("Non")
    String connection_none();

    @Message("Par mon téléphone")
    String connection_mobile();

    @Message("Oui, une box")
    String connection_fixed();

    @Message("Oui")
    String yes();

    @Message("Non")
    String no();

    @Message("Ce qu’il me faut")
    String needs();

    @Message("Nous ne demandons jamais pourquoi.")
    String needsHint();

    @Message("Je préfère des textes faciles à lire")
    String easyReading();

    @Message("Mes objectifs")
    String goals();

    @Message("Votre commune et les freins que vous avez dits se changent avec votre conseiller.")
    String commune();
}
