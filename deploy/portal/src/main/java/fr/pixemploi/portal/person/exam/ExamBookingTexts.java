package fr.pixemploi.portal.person.exam;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** A session that somebody looks for and books. */
@MessageBundle("examBooking")
public interface ExamBookingTexts {
    @Message("Séances ouvertes à tous")
    String searchTitle();

    @Message("Ville")
    String town();

    @Message("Laissez vide pour voir toutes les villes.")
    String townHint();

    @Message("Avec CléA numérique")
    String clea();

    @Message("Accessible en fauteuil roulant")
    String accessible();

    @Message("Chercher")
    String searchGo();

    @Message("Aucune séance ouverte pour cette recherche. Essayez une autre ville, ou demandez à votre conseiller.")
    String noSession();

    @Message("{#if count == 1}1 place{#else}{count} places{/if}")
    String places(Integer count);

    @Message("Demande possible jusqu’au {day}")
    String bookUntil(String day);

    @Message("Demander une place")
    String ask();

    @Message("{moment}, {venue}, {town}")
    String at(String moment, String venue, String town);

    @Message("Demander une place")
    String bookingTitle();

    @Message(
            "Ces informations doivent être les mêmes que sur votre pièce d’identité : elles sont sur le certificat. Le centre vous répond sous quelques jours.")
    String bookingHint();

    @Message("Cette séance n’a peut-être plus de place. Vous pouvez essayer, ou en chercher une autre.")
    String gone();

    @Message("Prénom")
    String firstName();

    @Message("Nom de naissance")
    String lastName();

    @Message("Nom d’usage")
    String usageName();

    @Message("Si vous utilisez un autre nom que votre nom de naissance.")
    String usageNameHint();

    @Message("Sexe écrit sur la pièce d’identité")
    String sex();

    @Message("Femme")
    String sex_female();

    @Message("Homme")
    String sex_male();

    @Message("Date de naissance")
    String birthDate();

    @Message("Ville de naissance")
    String birthCity();

    @Message("Code postal de la ville de naissance")
    String birthPostalCode();

    @Message("Si vous êtes né en France.")
    String birthPostalCodeHint();

    @Message("Code INSEE du pays de naissance")
    String birthInseeCode();

    @Message("Seulement si vous êtes né à l’étranger. Il commence par 99. Votre conseiller peut vous le donner.")
    String birthInseeCodeHint();

    @Message("Pays de naissance")
    String birthCountry();

    @Message("Passer aussi CléA numérique, dans le même test")
    String wantClea();

    @Message("Envoyer ma demande")
    String bookGo();
}
