/** Finding a framework and telling the others about it. */
@NullMarked
package fr.pixemploi.assessment.framework.application;

import org.jspecify.annotations.NullMarked;
