/** The framework over HTTP. */
@NullMarked
package fr.pixemploi.assessment.framework.rest;

import org.jspecify.annotations.NullMarked;
