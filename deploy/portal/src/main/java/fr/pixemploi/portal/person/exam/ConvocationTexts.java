package fr.pixemploi.portal.person.exam;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What somebody who is enrolled reads before the day: how to get in, how long it takes, whom to call. */
@MessageBundle("convocation")
public interface ConvocationTexts {
    @Message("Accessible en fauteuil roulant")
    String accessible();

    @Message("Pas accessible en fauteuil roulant")
    String notAccessible();

    @Message("Durée")
    String duration();

    @Message("{total} minutes en tout : {reception} minutes d’accueil, puis {test} minutes de test au plus.")
    String minutes(Long total, Long reception, Long test);

    @Message("Temps supplémentaire accordé")
    String extraTime();

    @Message("{percent} % de plus. Il est déjà compté dans la durée.")
    String extraTimeOf(String percent);

    @Message("Qui contacter")
    String contact();

    @Message("Téléphone")
    String phone();

    @Message("Adresse électronique")
    String email();
}
