// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/tempo.h"

#include "media/sink.h"

#include <algorithm>

namespace adil::media {

Result<Tempo> Tempo::open(double speed)
{
    Tempo tempo;
    if (qFuzzyCompare(speed, 1.0))
        return tempo;
    if (const auto prepared = prepareLibraries(); !prepared)
        return prepared.error();
    tempo.m_graph.reset(avfilter_graph_alloc());
    AVFilterGraph *graph = tempo.m_graph.get();
    if (!graph)
        return fail(Reason::TooLarge);
    graph->nb_threads = 1;
    const QByteArray format = QByteArrayLiteral("sample_fmt=flt:channel_layout=mono:sample_rate=")
        + QByteArray::number(Sink::rate) + QByteArrayLiteral(":time_base=1/")
        + QByteArray::number(Sink::rate);
    const QByteArray factor = QByteArray::number(speed, 'f', 3);
    AVFilterContext *stretch = nullptr;
    int code = avfilter_graph_create_filter(&tempo.m_in, avfilter_get_by_name("abuffer"), "in",
                                            format.constData(), nullptr, graph);
    if (code >= 0)
        code = avfilter_graph_create_filter(&stretch, avfilter_get_by_name("atempo"), "tempo",
                                            factor.constData(), nullptr, graph);
    if (code >= 0)
        code = avfilter_graph_create_filter(&tempo.m_out, avfilter_get_by_name("abuffersink"), "out", nullptr,
                                            nullptr, graph);
    if (code >= 0)
        code = avfilter_link(tempo.m_in, 0, stretch, 0);
    if (code >= 0)
        code = avfilter_link(stretch, 0, tempo.m_out, 0);
    if (code >= 0)
        code = avfilter_graph_config(graph, nullptr);
    if (code < 0)
        return avError(code, Reason::ProgramMissing);
    return tempo;
}

void Tempo::feed(std::span<const float> samples, std::vector<float> &out)
{
    if (!m_graph) {
        out.insert(out.end(), samples.begin(), samples.end());
        return;
    }
    const Av<AVFrame> frame(av_frame_alloc());
    frame->format = AV_SAMPLE_FMT_FLT;
    frame->sample_rate = Sink::rate;
    frame->nb_samples = int(samples.size());
    av_channel_layout_default(&frame->ch_layout, 1);
    if (av_frame_get_buffer(frame.get(), 0) < 0)
        return;
    std::copy(samples.begin(), samples.end(), reinterpret_cast<float *>(frame->data[0]));
    frame->pts = m_fed;
    m_fed += frame->nb_samples;
    if (av_buffersrc_add_frame(m_in, frame.get()) >= 0)
        drain(out);
}

void Tempo::finish(std::vector<float> &out)
{
    if (m_graph && av_buffersrc_add_frame(m_in, nullptr) >= 0)
        drain(out);
}

void Tempo::drain(std::vector<float> &out)
{
    const Av<AVFrame> frame(av_frame_alloc());
    while (av_buffersink_get_frame(m_out, frame.get()) >= 0) {
        const auto *samples = reinterpret_cast<const float *>(frame->data[0]);
        out.insert(out.end(), samples, samples + frame->nb_samples);
        av_frame_unref(frame.get());
    }
}

}  // namespace adil::media
