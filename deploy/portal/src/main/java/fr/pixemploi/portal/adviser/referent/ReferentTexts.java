package fr.pixemploi.portal.adviser.referent;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Whose people somebody is one of, in French; English is in {@code messages/referent_en.properties}. */
@MessageBundle("referent")
public interface ReferentTexts {
    @Message("Référent ou référente")
    String title();

    @Message("Vous suivez cette personne.")
    String me();

    @Message("Cette personne est suivie par {name}.")
    String other(String name);

    @Message("Personne ne suit cette personne pour le moment.")
    String nobody();

    @Message("Devenir son référent")
    String become();

    @Message("Elle sera dans « Mes personnes », sur votre page d’aujourd’hui.")
    String becomeHint();

    @Message("Ne plus être son référent")
    String stop();

    @Message(
            "Vous n’êtes pas encore dans l’équipe de cette structure. Demandez à votre responsable de vous y inviter : vous pourrez alors suivre des personnes.")
    String notInTeam();

    @Message("Confier à un ou une collègue")
    String handOut();

    @Message("Cochez les personnes dans la liste, puis choisissez qui les suit maintenant.")
    String handOutHint();

    @Message("Choisir {name}")
    String choose(String name);

    @Message("Qui les suit maintenant ?")
    String colleague();

    @Message("Confier les personnes cochées")
    String handOutGo();

    @Message("Référent")
    String filter();

    @Message("Avec un référent")
    String withReferent();

    @Message("Sans référent")
    String withoutReferent();
}
