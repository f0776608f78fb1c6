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

    @Message("En retard sur son sujet")
    String behind();

    @Message("depuis le {moment}")
    String since(String moment);

    @Message("Version {version}")
    String version(String version);

    @Message(
            "{#if count == 1}1 message en erreur{#else}{count} messages en erreur{/if}{#if more}, et d’autres plus anciens{/if}")
    String letters(Integer count, boolean more);

    @Message("Fini le {moment}")
    String ended(String moment);

    @Message("Rejoué le {moment}")
    String replayed(String moment);

    @Message("À lire")
    String unread();

    @Message("« À lire » compte ce qui est déjà sur le sujet et que l’instance qui répond n’a pas encore lu.")
    String unreadHint();

    @Message("inconnu")
    String unknown();

    @Message("Adresses des partenaires (webhooks)")
    String webhooks();

    @Message("Adresses arrêtées ou qui ne répondent pas bien, et ce qui attend d’y être envoyé")
    String webhooksCaption();

    @Message("Toutes répondent.")
    String noWebhook();

    @Message("Structure")
    String structure();

    @Message("Adresse")
    String host();

    @Message("Depuis")
    String from();

    @Message("En attente")
    String waiting();

    @Message("{count}, depuis le {moment}")
    String waitingSince(Long count, String moment);

    @Message("Arrêtée : elle a répondu qu’elle n’existe plus")
    String off_gone();

    @Message("Arrêtée : rien n’est passé pendant plusieurs jours")
    String off_failing();

    @Message("Le dernier envoi a échoué, d’autres suivent")
    String webhookFailing();

    @Message("Lu le {moment}, heure de Paris.")
    String readAt(String moment);

    @Message("Lire à nouveau")
    String readAgain();
}
