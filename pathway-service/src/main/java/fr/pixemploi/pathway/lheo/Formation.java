package fr.pixemploi.pathway.lheo;

/**
 * One formation of a file.
 *
 * @param xml as it stands in the file, after what stood between the one before and it; names and prefixes are those of {@link LheoReader#head}
 */
public record Formation(Element element, String xml) {}
