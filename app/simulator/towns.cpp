// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/towns.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace waypost {

namespace {

using enum Landmass;

constexpr std::array townTable{
    Town{"Hamburg", 53.551, 9.994, Mainland},
    Town{"Bremen", 53.079, 8.802, Mainland},
    Town{"Bremerhaven", 53.540, 8.600, Mainland},
    Town{"Kiel", 54.315, 10.125, Mainland},
    Town{"Lübeck", 53.866, 10.680, Mainland},
    Town{"Flensburg", 54.784, 9.430, Mainland},
    Town{"Rostock", 54.080, 12.125, Mainland},
    Town{"Schwerin", 53.636, 11.402, Mainland},
    Town{"Wismar", 53.885, 11.465, Mainland},
    Town{"Stralsund", 54.304, 13.078, Mainland},
    Town{"Greifswald", 54.090, 13.380, Mainland},
    Town{"Pasewalk", 53.507, 13.990, Mainland},
    Town{"Neubrandenburg", 53.557, 13.261, Mainland},
    Town{"Berlin", 52.520, 13.405, Mainland},
    Town{"Potsdam", 52.391, 13.064, Mainland},
    Town{"Frankfurt (Oder)", 52.347, 14.540, Mainland},
    Town{"Cottbus", 51.756, 14.333, Mainland},
    Town{"Magdeburg", 52.121, 11.628, Mainland},
    Town{"Halle (Saale)", 51.483, 11.970, Mainland},
    Town{"Leipzig", 51.340, 12.375, Mainland},
    Town{"Dessau", 51.836, 12.246, Mainland},
    Town{"Dresden", 51.050, 13.738, Mainland},
    Town{"Chemnitz", 50.828, 12.921, Mainland},
    Town{"Zwickau", 50.719, 12.496, Mainland},
    Town{"Erfurt", 50.985, 11.030, Mainland},
    Town{"Jena", 50.927, 11.586, Mainland},
    Town{"Gera", 50.881, 12.083, Mainland},
    Town{"Hannover", 52.376, 9.732, Mainland},
    Town{"Braunschweig", 52.269, 10.521, Mainland},
    Town{"Wolfsburg", 52.423, 10.787, Mainland},
    Town{"Göttingen", 51.541, 9.916, Mainland},
    Town{"Kassel", 51.313, 9.481, Mainland},
    Town{"Osnabrück", 52.279, 8.047, Mainland},
    Town{"Oldenburg", 53.144, 8.214, Mainland},
    Town{"Emden", 53.367, 7.206, Mainland},
    Town{"Wilhelmshaven", 53.520, 8.080, Mainland},
    Town{"Delmenhorst", 53.051, 8.632, Mainland},
    Town{"Cloppenburg", 52.848, 8.045, Mainland},
    Town{"Münster", 51.961, 7.626, Mainland},
    Town{"Bielefeld", 52.030, 8.532, Mainland},
    Town{"Paderborn", 51.719, 8.754, Mainland},
    Town{"Dortmund", 51.514, 7.465, Mainland},
    Town{"Hamm", 51.681, 7.815, Mainland},
    Town{"Essen", 51.455, 7.012, Mainland},
    Town{"Duisburg", 51.434, 6.762, Mainland},
    Town{"Düsseldorf", 51.227, 6.773, Mainland},
    Town{"Wuppertal", 51.257, 7.150, Mainland},
    Town{"Köln", 50.938, 6.960, Mainland},
    Town{"Bonn", 50.737, 7.098, Mainland},
    Town{"Aachen", 50.776, 6.084, Mainland},
    Town{"Siegen", 50.874, 8.024, Mainland},
    Town{"Marburg", 50.809, 8.771, Mainland},
    Town{"Koblenz", 50.357, 7.589, Mainland},
    Town{"Frankfurt am Main", 50.110, 8.682, Mainland},
    Town{"Mainz", 49.993, 8.247, Mainland},
    Town{"Gießen", 50.584, 8.678, Mainland},
    Town{"Fulda", 50.555, 9.681, Mainland},
    Town{"Würzburg", 49.791, 9.953, Mainland},
    Town{"Nürnberg", 49.452, 11.077, Mainland},
    Town{"Bamberg", 49.892, 10.887, Mainland},
    Town{"Bayreuth", 49.946, 11.577, Mainland},
    Town{"Regensburg", 49.013, 12.102, Mainland},
    Town{"Ingolstadt", 48.764, 11.424, Mainland},
    Town{"München", 48.137, 11.575, Mainland},
    Town{"Augsburg", 48.371, 10.898, Mainland},
    Town{"Ulm", 48.401, 9.987, Mainland},
    Town{"Stuttgart", 48.776, 9.183, Mainland},
    Town{"Heilbronn", 49.142, 9.219, Mainland},
    Town{"Mannheim", 49.488, 8.467, Mainland},
    Town{"Karlsruhe", 49.007, 8.404, Mainland},
    Town{"Freiburg", 47.999, 7.842, Mainland},
    Town{"Saarbrücken", 49.234, 6.994, Mainland},
    Town{"Trier", 49.757, 6.641, Mainland},
    Town{"Kaiserslautern", 49.444, 7.769, Mainland},
    Town{"Lüneburg", 53.246, 10.411, Mainland},
    Town{"Uelzen", 52.965, 10.560, Mainland},
    Town{"Celle", 52.624, 10.081, Mainland},
    Town{"Soltau", 52.987, 9.843, Mainland},
    Town{"Cuxhaven", 53.850, 8.694, Mainland},
    Town{"Heide", 54.196, 9.096, Mainland},
    Town{"Husum", 54.477, 9.051, Mainland},
    Town{"Neumünster", 54.073, 9.982, Mainland},
    Town{"Rheine", 52.281, 7.440, Mainland},
    Town{"Lingen", 52.523, 7.323, Mainland},
    Town{"Minden", 52.288, 8.917, Mainland},
    Town{"Stendal", 52.605, 11.859, Mainland},
    Town{"Wittenberge", 52.999, 11.751, Mainland},
    Town{"Prenzlau", 53.316, 13.863, Mainland},
    Town{"Amsterdam", 52.370, 4.895, Mainland},
    Town{"Rotterdam", 51.922, 4.479, Mainland},
    Town{"Den Haag", 52.078, 4.310, Mainland},
    Town{"Utrecht", 52.091, 5.122, Mainland},
    Town{"Eindhoven", 51.441, 5.478, Mainland},
    Town{"Tilburg", 51.560, 5.092, Mainland},
    Town{"Groningen", 53.219, 6.567, Mainland},
    Town{"Leeuwarden", 53.201, 5.800, Mainland},
    Town{"Zwolle", 52.516, 6.083, Mainland},
    Town{"Enschede", 52.221, 6.894, Mainland},
    Town{"Arnhem", 51.985, 5.899, Mainland},
    Town{"Nijmegen", 51.842, 5.853, Mainland},
    Town{"Venlo", 51.370, 6.172, Mainland},
    Town{"Maastricht", 50.851, 5.691, Mainland},
    Town{"Breda", 51.589, 4.776, Mainland},
    Town{"Goes", 51.504, 3.891, Mainland},
    Town{"Alkmaar", 52.632, 4.753, Mainland},
    Town{"Lelystad", 52.518, 5.490, Mainland},
    Town{"Emmen", 52.785, 6.898, Mainland},
    Town{"Apeldoorn", 52.211, 5.970, Mainland},
    Town{"Amersfoort", 52.156, 5.387, Mainland},
    Town{"Heerenveen", 52.960, 5.923, Mainland},
    Town{"Assen", 52.993, 6.563, Mainland},
    Town{"Brussels", 50.850, 4.352, Mainland},
    Town{"Antwerpen", 51.219, 4.402, Mainland},
    Town{"Gent", 51.054, 3.717, Mainland},
    Town{"Brugge", 51.209, 3.225, Mainland},
    Town{"Liège", 50.633, 5.567, Mainland},
    Town{"Charleroi", 50.411, 4.444, Mainland},
    Town{"Namur", 50.467, 4.867, Mainland},
    Town{"Leuven", 50.879, 4.701, Mainland},
    Town{"Hasselt", 50.931, 5.337, Mainland},
    Town{"Bastogne", 50.000, 5.715, Mainland},
    Town{"Kortrijk", 50.828, 3.265, Mainland},
    Town{"Luxembourg", 49.611, 6.130, Mainland},
    Town{"Lille", 50.629, 3.057, Mainland},
    Town{"Calais", 50.945, 1.859, Mainland},
    Town{"Dunkerque", 51.024, 2.377, Mainland},
    Town{"Arras", 50.291, 2.777, Mainland},
    Town{"Amiens", 49.894, 2.302, Mainland},
    Town{"Reims", 49.258, 4.032, Mainland},
    Town{"Metz", 49.119, 6.176, Mainland},
    Town{"Nancy", 48.692, 6.184, Mainland},
    Town{"Strasbourg", 48.573, 7.752, Mainland},
    Town{"Mulhouse", 47.751, 7.336, Mainland},
    Town{"Valenciennes", 50.357, 3.523, Mainland},
    Town{"Saint-Quentin", 49.847, 3.287, Mainland},
    Town{"Paris", 48.857, 2.352, Mainland},
    Town{"Charleville-Mézières", 49.770, 4.720, Mainland},
    Town{"Aarhus", 56.155, 10.190, Mainland},
    Town{"Aalborg", 57.040, 9.919, Mainland},
    Town{"Esbjerg", 55.476, 8.470, Mainland},
    Town{"Kolding", 55.491, 9.460, Mainland},
    Town{"Vejle", 55.709, 9.530, Mainland},
    Town{"Aabenraa", 55.044, 9.410, Mainland},
    Town{"Viborg", 56.453, 9.402, Mainland},
    Town{"Herning", 56.137, 8.974, Mainland},
    Town{"Randers", 56.460, 10.030, Mainland},
    Town{"Odense", 55.396, 10.388, Funen},
    Town{"Nyborg", 55.312, 10.780, Funen},
    Town{"Middelfart", 55.500, 9.750, Funen},
    Town{"København", 55.676, 12.540, Zealand},
    Town{"Slagelse", 55.403, 11.354, Zealand},
    Town{"Roskilde", 55.635, 12.080, Zealand},
    Town{"Næstved", 55.230, 11.761, Zealand},
    Town{"Malmö", 55.600, 13.020, Scandinavia},
    Town{"Helsingborg", 56.046, 12.710, Scandinavia},
    Town{"Halmstad", 56.674, 12.870, Scandinavia},
    Town{"Göteborg", 57.709, 11.985, Scandinavia},
    Town{"Kristianstad", 56.031, 14.155, Scandinavia},
    Town{"Växjö", 56.877, 14.809, Scandinavia},
    Town{"Jönköping", 57.775, 14.162, Scandinavia},
    Town{"Borås", 57.721, 12.940, Scandinavia},
    Town{"Linköping", 58.411, 15.622, Scandinavia},
    Town{"Szczecin", 53.428, 14.553, Mainland},
    Town{"Poznań", 52.406, 16.925, Mainland},
    Town{"Gorzów Wielkopolski", 52.731, 15.239, Mainland},
    Town{"Zielona Góra", 51.935, 15.506, Mainland},
    Town{"Wrocław", 51.108, 17.039, Mainland},
    Town{"Legnica", 51.210, 16.162, Mainland},
    Town{"Łódź", 51.760, 19.456, Mainland},
    Town{"Warszawa", 52.230, 21.012, Mainland},
    Town{"Bydgoszcz", 53.124, 18.008, Mainland},
    Town{"Toruń", 53.014, 18.598, Mainland},
    Town{"Gdańsk", 54.340, 18.640, Mainland},
    Town{"Elbląg", 54.156, 19.404, Mainland},
    Town{"Koszalin", 54.180, 16.172, Mainland},
    Town{"Słupsk", 54.454, 17.029, Mainland},
    Town{"Piła", 53.151, 16.738, Mainland},
    Town{"Kalisz", 51.763, 18.091, Mainland},
    Town{"Opole", 50.667, 17.926, Mainland},
    Town{"Katowice", 50.265, 19.024, Mainland},
    Town{"Częstochowa", 50.811, 19.120, Mainland},
    Town{"Kraków", 50.065, 19.945, Mainland},
    Town{"Olsztyn", 53.778, 20.480, Mainland},
    Town{"Praha", 50.076, 14.438, Mainland},
    Town{"Plzeň", 49.738, 13.374, Mainland},
    Town{"Ústí nad Labem", 50.661, 14.032, Mainland},
    Town{"Liberec", 50.767, 15.056, Mainland},
    Town{"Hradec Králové", 50.210, 15.833, Mainland},
    Town{"Brno", 49.195, 16.607, Mainland},
    Town{"Olomouc", 49.594, 17.251, Mainland},
    Town{"Ostrava", 49.821, 18.263, Mainland},
    Town{"Karlovy Vary", 50.232, 12.871, Mainland},
    Town{"Linz", 48.307, 14.286, Mainland},
    Town{"Salzburg", 47.810, 13.055, Mainland},
    Town{"Wien", 48.208, 16.373, Mainland},
    Town{"Innsbruck", 47.269, 11.404, Mainland},
    Town{"Basel", 47.559, 7.588, Mainland},
    Town{"Zürich", 47.377, 8.541, Mainland},
    Town{"Bern", 46.948, 7.447, Mainland},
};

constexpr int named(std::string_view name)
{
    for (std::size_t i = 0; i < townTable.size(); ++i) {
        if (townTable[i].name == name)
            return static_cast<int>(i);
    }
    return -1;
}

// Kolding reaches Funen over the Little Belt, Funen reaches Zealand over the Great Belt, Zealand reaches
// Sweden over the Sound.
constexpr std::array bridgeTable{
    TownPair{named("Kolding"), named("Middelfart")},
    TownPair{named("Nyborg"), named("Slagelse")},
    TownPair{named("København"), named("Malmö")},
};

// River mouths and bays of the North Sea and the Baltic.
constexpr std::array partedTable{
    TownPair{named("Cuxhaven"), named("Heide")},
    TownPair{named("Cuxhaven"), named("Husum")},
    TownPair{named("Cuxhaven"), named("Neumünster")},
    TownPair{named("Cuxhaven"), named("Wilhelmshaven")},
    TownPair{named("Bremerhaven"), named("Wilhelmshaven")},
    TownPair{named("Den Haag"), named("Goes")},
    TownPair{named("Kiel"), named("Rostock")},
    TownPair{named("Kiel"), named("Wismar")},
};

constexpr bool allNamed(std::span<const TownPair> pairs)
{
    return std::ranges::all_of(pairs, [](const TownPair &pair) { return pair.a >= 0 && pair.b >= 0; });
}
static_assert(allNamed(bridgeTable) && allNamed(partedTable), "a pair names a town that is not in the table");

} // namespace

std::span<const Town> towns()
{
    return townTable;
}

std::span<const TownPair> bridges()
{
    return bridgeTable;
}

bool isParted(int a, int b)
{
    return std::ranges::any_of(partedTable, [a, b](const TownPair &pair) {
        return (pair.a == a && pair.b == b) || (pair.a == b && pair.b == a);
    });
}

} // namespace waypost
