/** Looks at an item's file from all sides, before it may come into the bank. */
@NullMarked
package fr.pixemploi.assessment.authoring.application.check;

import org.jspecify.annotations.NullMarked;
