package fr.pixemploi.portal.adviser.correct;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What an adviser reads and corrects of a person's file and situation, in French; English is in {@code messages/correct_en.properties}. */
@MessageBundle("correct")
public interface CorrectTexts {
    @Message("Corriger le dossier")
    String toFile();

    @Message("Voir et corriger la situation")
    String toSituation();

    @Message("Dossier de {name}")
    String fileOf(String name);

    @Message("Situation de {name}")
    String situationOf(String name);

    @Message("La personne voit chaque changement. Ce que vous effacez ici est enlevé du dossier.")
    String hint();

    @Message("Ce qui doit convenir à la personne dans une formation. Laissez vide ce que vous ne savez pas.")
    String situationHint();

    @Message("Enregistrer")
    String save();

    @Message("Revenir à la page de {name}")
    String backTo(String name);

    @Message("Identité")
    String identity();

    @Message("Joindre la personne")
    String contact();

    @Message("Travail et temps")
    String work();

    @Message("Situation d’emploi")
    String employment();

    @Message("Non renseigné")
    String notSaid();

    @Message("Heures par semaine pour se former")
    String hoursAWeek();

    @Message("De 0 à 60.")
    String hoursAWeekHint();

    @Message("Jours possibles")
    String days();

    @Message("Lieu et trajets")
    String place();

    @Message("Code Insee de la commune")
    String commune();

    @Message("Cinq signes, par exemple 03185. Ce n’est pas le code postal.")
    String communeHint();

    @Message("Temps de trajet possible, en minutes")
    String travel();

    @Message("Aller simple, de 0 à 240.")
    String travelHint();

    @Message("Matériel à la maison")
    String equipment();

    @Message("Ordinateur")
    String computer();

    @Message("Smartphone")
    String smartphone();

    @Message("Imprimante")
    String printer();

    @Message("Internet")
    String connection();

    @Message("Avec ce matériel, la personne…")
    String ease();

    @Message("Besoins pendant un test")
    String needs();

    @Message("N’écrivez et ne demandez jamais pourquoi.")
    String needsHint();

    @Message("Préfère des textes faciles à lire")
    String easyReading();

    @Message("Ce que la santé demande à une formation")
    String health();

    @Message("Heures de formation par jour, au plus")
    String hoursADay();

    @Message("Des pauses")
    String breaks();

    @Message("À distance")
    String atADistance();

    @Message("Freins")
    String obstacles();

    @Message("Ils restent dans le dossier de la personne : ils ne partent vers aucun autre service.")
    String obstaclesHint();

    @Message("Aucune difficulté")
    String impact_none();

    @Message("Une difficulté moyenne")
    String impact_medium();

    @Message("Une forte difficulté")
    String impact_strong();

    @Message("Objectifs")
    String goals();
}
