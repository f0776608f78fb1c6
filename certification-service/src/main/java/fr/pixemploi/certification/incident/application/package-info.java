/** What is done with incidents, one verb a class. */
@NullMarked
package fr.pixemploi.certification.incident.application;

import org.jspecify.annotations.NullMarked;
