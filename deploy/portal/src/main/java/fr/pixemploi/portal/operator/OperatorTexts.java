package fr.pixemploi.portal.operator;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the operator's pages say. */
@MessageBundle("operator")
public interface OperatorTexts {
    @Message("Aucun message en erreur.")
    String noLetters();

    @Message("Effacements")
    String erasures();

    @Message("Demandes d’effacement, sans nom : les services qui manquent encore")
    String erasuresCaption();

    @Message("Demandé")
    String asked();

    @Message("À finir avant")
    String due();

    @Message("Services qui manquent")
    String missing();

    @Message("État")
    String state();

    @Message("En retard")
    String overdue();

    @Message("aucun")
    String none();

    @Message("En cours")
    String underWay();

    @Message("Aucun effacement.")
    String noErasure();

    @Message("Messages en erreur")
    String deadLetters();

    @Message("Ce qui est venu par Kafka et n’a pas pu être lu. Rejouez un message quand sa cause est réparée.")
    String deadLettersHint();

    @Message("Rejouer")
    String replay();

    @Message("La suite")
    String more();

    @Message("Copies des autres services")
    String copies();

    @Message(
            "Chaque service garde une copie de ce qu’il doit savoir des autres. Elle peut être refaite pendant le travail.")
    String copiesHint();

    @Message("Sujet")
    String topic();

    @Message("Lignes")
    String rows();

    @Message("Refaire")
    String rebuild();

    @Message("En cours de reconstruction")
    String rebuilding();

    @Message("À jour")
    String current();

    @Message("depuis le {moment}")
    String since(String moment);

    @Message("Version {version}")
    String version(String version);

    @Message("{#if count == 1}1 message en erreur{#else}{count} messages en erreur{/if}")
    String letters(Integer count);

    @Message("Fini le {moment}")
    String ended(String moment);

    @Message("Rejoué le {moment}")
    String replayed(String moment);
}
