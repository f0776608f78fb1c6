package fr.pixemploi.portal.adviser.prescribe;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What stands around proposals of pathways, in French; English is in {@code messages/prescribe_en.properties}. */
@MessageBundle("prescribe")
public interface PrescribeTexts {
    @Message("Proposer un parcours")
    String title();

    @Message(
            "Choisissez un objectif avec la personne. Les formations sont cherchées à partir de son dernier résultat partagé.")
    String hint();

    @Message("Objectif")
    String goal();

    @Message("Ce qui compte pour la personne")
    String lifeTitle();

    @Message("Laissez vide ce que vous ne savez pas : ce que le dossier dit déjà est pris en compte.")
    String lifeHint();

    @Message("Comment la personne peut-elle suivre une formation ?")
    String modes();

    @Message(
            "{#switch code}{#case 'on-site'}Sur place{#case 'remote'}À distance{#case 'hybrid'}Les deux mélangés{#else}Autrement{/switch}")
    String mode(String code);

    @Message(
            "{#switch code}{#case 'on-site'}sur place{#case 'remote'}à distance{#case 'hybrid'}sur place et à distance{#else}autrement{/switch}")
    String how(String code);

    @Message("Heures par semaine, au plus")
    String hoursAWeek();

    @Message("Pas avant le")
    String startsFrom();

    @Message("Fini avant le")
    String endsBefore();

    @Message("Code INSEE de la commune où vit la personne")
    String commune();

    @Message("Cinq caractères, par exemple 59350 pour Lille. Ce n’est pas le code postal.")
    String communeHint();

    @Message("Trajet en voiture, minutes au plus")
    String travel();

    @Message("Montant du compte CPF, en euros")
    String cpf();

    @Message("Seulement ce qui est gratuit")
    String freeOnly();

    @Message("Chercher des parcours")
    String look();

    @Message("Parcours possibles")
    String optionsTitle();

    @Message("Objectif : {goal}")
    String towards(String goal);

    @Message("Ce qui manque pour l’objectif")
    String gaps();

    @Message("{title} : niveau {level} montré, niveau {required} demandé")
    String gap(String title, Integer level, Integer required);

    @Message("Pas encore testé")
    String notAssessed();

    @Message("{hours} heures en tout, fini le {end}")
    String facts(Integer hours, String end);

    @Message("Gratuit")
    String free();

    @Message("Coût connu : {cost} €, dont {own} € à la charge de la personne")
    String bill(String cost, String own);

    @Message("La recherche n’a pas pu tout regarder : il existe peut-être mieux.")
    String notProven();

    @Message("du {start} au {end}")
    String when(String start, String end);

    @Message("{n} h")
    String hours(Integer n);

    @Message("{n} min de trajet")
    String minutes(Integer n);

    @Message("{n} places libres")
    String seats(Integer n);

    @Message("Pourquoi cette formation")
    String why();

    @Message("À vérifier avant d’inscrire")
    String toCheck();

    @Message("Ce qui restera à apprendre")
    String remaining();

    @Message("Proposer ce parcours")
    String prescribe();

    @Message("Proposer ce parcours : {title}")
    String prescribeOf(String title);

    @Message("La personne reçoit la proposition dans son espace. Elle dit oui ou non.")
    String prescribeHint();

    @Message("Ce qui changerait quelque chose")
    String change();

    @Message("Pour l’essayer, changez les choix et cherchez encore.")
    String changeHint();

    @Message("Formations laissées de côté, et pourquoi")
    String leftAside();

    @Message("À demander à la personne")
    String toAsk();

    @Message("Changer les choix")
    String again();

    @Message("Aucun parcours à proposer")
    String noOption();

    @Message("Revenir à la page de {name}")
    String backTo(String name);
}
