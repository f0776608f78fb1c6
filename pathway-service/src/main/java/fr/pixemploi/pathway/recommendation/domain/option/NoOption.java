package fr.pixemploi.pathway.recommendation.domain.option;

/** That there is no way to recommend, and why. */
public record NoOption(WhyNoOption reason, Said said, String english) {}
