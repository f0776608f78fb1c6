package fr.pixemploi.certification.document.domain;

/**
 * By what invigilators without an account enter the exam room, on the list that is theirs alone.
 *
 * @param number of the session
 * @param code of the day, in groups
 */
public record PrintedDoor(String number, String code) {}
