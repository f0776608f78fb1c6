/** Files that items put before a person, made from an author's description; the same description makes the same bytes. May touch Jackson's trees and libraries of file formats; must not know items, people, clocks or disks. */
@NullMarked
package fr.pixemploi.assessment.bank.document;

import org.jspecify.annotations.NullMarked;
