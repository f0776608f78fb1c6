package fr.pixemploi.pathway.recommendation.domain.words;

/** What codes are called today. */
public interface WordsInForce {
    Words words();
}
