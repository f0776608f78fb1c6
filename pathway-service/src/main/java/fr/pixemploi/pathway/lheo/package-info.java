/**
 * LHEO, the language in which training offers are published (2.3, and 2.2): reads files one formation at a time in bounded memory, tells what
 * is wrong by line and element, and writes them as they were. Into a small tree of our own and not by JAXB, which drops the elements that it
 * does not know and needs classes made from somebody else's schema. May touch the JDK, Woodstox and jsoup; must not know SQL, HTTP or what
 * the platform does with an offer.
 */
@NullMarked
package fr.pixemploi.pathway.lheo;

import org.jspecify.annotations.NullMarked;
