package fr.pixemploi.pathway.recommendation.domain.words;

/** That there is no way to recommend, and why. */
public record NoOption(WhyNoOption reason, Said said, String english) {}
