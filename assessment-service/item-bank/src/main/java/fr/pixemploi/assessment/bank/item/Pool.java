package fr.pixemploi.assessment.bank.item;

/** Where an item may be asked: in campaigns, or in certification sittings only. No item is in both. */
public enum Pool {
    OPEN,
    RESERVED
}
