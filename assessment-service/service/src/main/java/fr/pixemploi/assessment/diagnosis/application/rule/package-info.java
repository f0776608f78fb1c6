/** What managers do with the rules of their territory: write, put in force, try side by side, look at outcomes. */
@NullMarked
package fr.pixemploi.assessment.diagnosis.application.rule;

import org.jspecify.annotations.NullMarked;
