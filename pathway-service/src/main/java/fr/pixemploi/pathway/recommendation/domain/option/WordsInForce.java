package fr.pixemploi.pathway.recommendation.domain.option;

/** What codes are called today. */
public interface WordsInForce {
    Words words();
}
