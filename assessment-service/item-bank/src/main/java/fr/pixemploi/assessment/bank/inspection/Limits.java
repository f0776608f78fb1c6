package fr.pixemploi.assessment.bank.inspection;

/** How much of a file is read. Far above what a task needs, far below what hurts a server. */
final class Limits {
    static final int BYTES = 5_000_000;
    static final int ENTRIES = 2_000;
    static final long UNPACKED_BYTES = 50_000_000;

    /** Unpacked bytes for one packed byte, once an entry has grown beyond what blank paper takes. */
    static final int RATIO = 100;

    static final long RATIO_FROM_BYTES = 1_000_000;

    /** Elements of all XML parts together: what is kept of each takes some hundred bytes. */
    static final int ELEMENTS = 400_000;

    static final int DEPTH = 90;
    static final int PIXELS = 12_000;
    static final int SHEETS = 200;
    static final int CELLS = 20_000;
    static final int ROWS = 5_000;
    static final int COLUMNS = 256;
    static final int PARAGRAPHS = 20_000;

    /** Characters that are gathered from one file, in whatever pieces, before its facts are told. */
    static final int CHARACTERS = 500_000;

    /** Facts of one file as JSON, in UTF-8; they are stored. */
    static final int FACT_BYTES = 64 * 1024;

    static final int PAGES = 500;
    static final int MAIL_PARTS = 200;
    static final int MAIL_DEPTH = 10;

    /** What Excel takes for a formula, and for the format of a cell. */
    static final int FORMULA = 8_192;

    static final int CELL_FORMAT = 255;

    /** Objects of a PDF, streams and others. */
    static final int OBJECTS = 100_000;

    private Limits() {}
}
