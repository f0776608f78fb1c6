package fr.pixemploi.assessment.bank.document;

/**
 * A file that was made.
 *
 * @param name with its ending; inside an archive with its folders
 */
public record MadeFile(String name, String mediaType, byte[] content) {}
