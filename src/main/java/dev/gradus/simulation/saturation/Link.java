package dev.gradus.simulation.saturation;

/**
 * One unit of the chain.
 *
 * @param z its preactivation
 * @param slope φ′(z)
 * @param lnFactor ln |w·φ′(z)|, what it multiplies the error signal by; −∞ for exactly 0
 * @param lnRemaining ln of the product of these from the last unit down to this one
 */
public record Link(double z, double slope, double lnFactor, double lnRemaining) {}
