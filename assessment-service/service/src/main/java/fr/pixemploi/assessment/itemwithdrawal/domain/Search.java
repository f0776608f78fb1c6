package fr.pixemploi.assessment.itemwithdrawal.domain;

import fr.pixemploi.assessment.bank.item.ItemId;

/**
 * A search for the sittings that had answered an item.
 *
 * @param restores false to find those that still count it, true to find those that count it no more and shall again
 */
public record Search(ItemId item, boolean restores) {}
