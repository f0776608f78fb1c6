package fr.pixemploi.assessment.live.domain;

/**
 * What may be wrong with a question.
 *
 * @param code stable name
 * @param french for the candidate and the invigilator
 */
public record AlertCategory(String code, String french, String english) {}
