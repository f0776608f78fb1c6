package fr.pixemploi.assessment.edition.domain;

import fr.pixemploi.assessment.bank.item.ItemId;
import java.util.Map;

/** What authors published: files by item, laid over those of the deployment. Holds keys. */
public interface PublishedFiles {
    /** Number of the newest publication; 0 when nothing was ever published. */
    long newest();

    /** Everything published up to this publication; the caller's own. */
    Map<ItemId, byte[]> upTo(long publication);
}
