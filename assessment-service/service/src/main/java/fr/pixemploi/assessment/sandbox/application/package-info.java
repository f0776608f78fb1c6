/** Playing them, by the use cases of those who are no play. */
@NullMarked
package fr.pixemploi.assessment.sandbox.application;

import org.jspecify.annotations.NullMarked;
