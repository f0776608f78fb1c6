package fr.pixemploi.proofs.portal;

import com.microsoft.playwright.Page;

/** How a journey through the portal begins; whoever plays it says how wide the windows are. */
interface Visits {
    /**
     * Logs in, and is where that role's day begins.
     *
     * @param width of the window in the build, where each role is seen at one
     */
    Page enter(String account, int width);

    /** A browser in which nobody is logged in. */
    Page nobody(int width);
}
