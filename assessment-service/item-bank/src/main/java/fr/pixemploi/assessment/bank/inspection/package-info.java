/** What a file that a person sent holds, told as facts, or why it is refused. */
@NullMarked
package fr.pixemploi.assessment.bank.inspection;

import org.jspecify.annotations.NullMarked;
