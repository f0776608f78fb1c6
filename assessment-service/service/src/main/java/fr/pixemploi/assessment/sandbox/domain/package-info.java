/** Tests that are to be played for made-up people; ports. Java alone. */
@NullMarked
package fr.pixemploi.assessment.sandbox.domain;

import org.jspecify.annotations.NullMarked;
