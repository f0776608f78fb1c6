/** What a file that a person sent holds, told as facts, or why it is refused. May touch Jackson's trees, the formats of documents and libraries that read them; must not write to disk, ask the network, or know items, people and sittings. */
@NullMarked
package fr.pixemploi.assessment.bank.inspection;

import org.jspecify.annotations.NullMarked;
